using Buurtpreventie.Domain.Protocols;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Domain.EntityFrameworkCore.Tests;

public sealed class Rows_in_SQLite_in_memory() : Rows_in_SQLite("Data Source=:memory:");

public sealed class Rows_in_SQLite_in_a_file() : Rows_in_SQLite($"Data Source={Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())};Pooling=False");

public abstract class Rows_in_SQLite : IDisposable
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 9, 15);

    private readonly SqliteConnection _connection;
    private readonly DbContextOptions<Registry> _options;

    protected Rows_in_SQLite(string connection)
    {
        _connection = new SqliteConnection(connection);
        _connection.Open();
        _options = new DbContextOptionsBuilder<Registry>().UseSqlite(_connection).Options;
        using var registry = Open();
        registry.Database.EnsureCreated();
    }

    [Fact]
    public void Come_back_as_they_went_in_full_and_empty()
    {
        Entry[] entries = [Full(1), Bare(2)];
        Save(entries);

        using var registry = Open();
        Assert.Equal(entries, registry.Entries.OrderBy(entry => entry.Id).AsEnumerable());
    }

    [Fact]
    public void Are_found_by_value()
    {
        var full = Full(1);
        Save(full, Bare(2));

        using var registry = Open();
        Assert.Equal(full.Id, registry.Entries.Single(entry => entry.Id == full.Id).Id);
        Assert.Equal(full.Id, registry.Entries.Single(entry => entry.Group == full.Group).Id);
        Assert.Equal(full.Id, registry.Entries.Single(entry => entry.Digest == full.Digest).Id);
        Assert.Equal(full.Id, registry.Entries.Single(entry => entry.Number == full.Number).Id);
        Assert.Equal(full.Id, registry.Entries.Single(entry => entry.Mobile == full.Mobile).Id);
        Assert.Equal(full.Id, registry.Entries.Single(entry => entry.Admitted == Answer.Yes).Id);
        Assert.Equal(full.Id, registry.Entries.Single(entry => entry.VettedAt == full.VettedAt).Id);
        Assert.Equal(full.Id, registry.Entries.Single(entry => entry.Left == full.Left).Id);
        Assert.Equal(full.Id, registry.Entries.Single(entry => entry.Place.Municipality == full.Place.Municipality).Id);
        Assert.Equal(2, registry.Entries.Count(entry => entry.By == Role.Applicant));
        Assert.Equal(MembershipId.From(Id(2)), registry.Entries.Single(entry => entry.Group == null).Id);
    }

    [Fact]
    public void Are_found_by_a_list_of_values()
    {
        Save(Full(1), Bare(2), Bare(3));
        MembershipId[] wanted = [MembershipId.From(Id(1)), MembershipId.From(Id(3))];

        using var registry = Open();
        Assert.Equal(wanted, registry.Entries.Where(entry => wanted.Contains(entry.Id)).Select(entry => entry.Id).OrderBy(id => id).AsEnumerable());
    }

    [Fact]
    public void Are_ordered_and_cut_by_the_database()
    {
        Entry[] entries = [.. Enumerable.Range(1, 30).Select(n => Bare(n) with
        {
            AppliedAt = Morning + Duration.FromHours(n * 7 % 30),
            SignedOn = new LocalDate(2026, 2, 20).PlusDays(n * 11 % 30),
            Lives = n % 3 == 0 ? null : PostalCode.Of(3500 + (n * 17 % 300)),
            Place = new(MunicipalityCode.Of(70000 + (n * 13 % 30)), PoliceZoneCode.Of(5360)),
        })];
        Save(entries);

        using var registry = Open();
        var (from, to) = (Morning + Duration.FromHours(5), Morning + Duration.FromHours(20));
        Assert.Equal(
            entries.Where(entry => entry.AppliedAt >= from && entry.AppliedAt < to).OrderBy(entry => entry.AppliedAt),
            registry.Entries.Where(entry => entry.AppliedAt >= from && entry.AppliedAt < to).OrderBy(entry => entry.AppliedAt).AsEnumerable());

        var day = new LocalDate(2026, 3, 1);
        Assert.Equal(
            entries.Where(entry => entry.SignedOn > day).OrderByDescending(entry => entry.SignedOn),
            registry.Entries.Where(entry => entry.SignedOn > day).OrderByDescending(entry => entry.SignedOn).AsEnumerable());

        var code = MunicipalityCode.Of(70015);
        Assert.Equal(
            entries.Where(entry => entry.Place.Municipality <= code).OrderBy(entry => entry.Place.Municipality),
            registry.Entries.Where(entry => entry.Place.Municipality <= code).OrderBy(entry => entry.Place.Municipality).AsEnumerable());

        var (first, last) = (PostalCode.Of(3600), PostalCode.Of(3699));
        Assert.Equal(
            entries.Where(entry => entry.Lives >= first && entry.Lives <= last).OrderBy(entry => entry.Lives).ThenBy(entry => entry.Id),
            registry.Entries.Where(entry => entry.Lives >= first && entry.Lives <= last).OrderBy(entry => entry.Lives).ThenBy(entry => entry.Id).AsEnumerable());

        Assert.Equal(entries.Max(entry => entry.AppliedAt), registry.Entries.Max(entry => entry.AppliedAt));
        Assert.Equal(entries.OrderBy(entry => entry.Id), registry.Entries.OrderBy(entry => entry.Id).AsEnumerable());
    }

    [Fact]
    public void Keep_an_instant_before_1970_in_order()
    {
        var early = Bare(1) with { AppliedAt = Instant.FromUtc(1969, 12, 31, 23, 59) };
        Save(early, Bare(2));

        using var registry = Open();
        Assert.Equal(early, registry.Entries.OrderBy(entry => entry.AppliedAt).First());
    }

    [Fact]
    public void Are_changed_by_setting_the_values_of_the_next_state()
    {
        Save(Bare(1));
        using (var registry = Open())
        {
            var loaded = registry.Entries.Single();
            registry.Entry(loaded).CurrentValues.SetValues(loaded with { Version = 2, VettedAt = Morning, Admitted = Answer.Yes, By = Role.Police });
            Assert.Equal(1, registry.SaveChanges());
        }

        using var again = Open();
        Assert.Equal(Bare(1) with { Version = 2, VettedAt = Morning, Admitted = Answer.Yes, By = Role.Police }, again.Entries.Single());
    }

    [Fact]
    public void Take_over_a_changed_record_of_several_values()
    {
        Save(Bare(1));
        var elsewhere = new Jurisdiction(MunicipalityCode.Of(73042), PoliceZoneCode.Of(5361), GroupId.From(Id(7)));
        using (var registry = Open())
        {
            var loaded = registry.Entries.Single();
            registry.Entry(loaded).CurrentValues.SetValues(loaded with { Place = elsewhere });
            registry.SaveChanges();
        }

        using var again = Open();
        Assert.Equal(elsewhere, again.Entries.Single().Place);
    }

    [Fact]
    public void Are_not_overwritten_by_who_saw_an_older_version()
    {
        Save(Bare(1));
        using var first = Open();
        using var second = Open();
        var (seen, alsoSeen) = (first.Entries.Single(), second.Entries.Single());
        first.Entry(seen).CurrentValues.SetValues(seen with { Version = 2, Admitted = Answer.Yes });
        first.SaveChanges();

        second.Entry(alsoSeen).CurrentValues.SetValues(alsoSeen with { Version = 2, Admitted = Answer.No });

        Assert.Throws<DbUpdateConcurrencyException>(() => second.SaveChanges());
        using var third = Open();
        Assert.Equal(Answer.Yes, third.Entries.Single().Admitted);
    }

    [Fact]
    public void Are_not_stored_twice_for_one_digest()
    {
        var full = Full(1);
        Save(full);

        var refusal = Assert.Throws<DbUpdateException>(() => Save(Bare(2) with { Digest = full.Digest }));
        Assert.DoesNotContain(full.Digest.ToString()!, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_with_a_value_nobody_gave()
    {
        Entry[] withoutValue =
        [
            Bare(1) with { Id = default }, Bare(1) with { Person = default }, Bare(1) with { Place = default },
            Bare(1) with { Group = default(GroupId) }, Bare(1) with { Mobile = default(MobileNumber) },
        ];
        Assert.All(withoutValue, entry =>
            Assert.Contains("absence is null", Assert.ThrowsAny<Exception>(() => Save(entry)).ToString(), StringComparison.Ordinal));
        using var registry = Open();
        Assert.Empty(registry.Entries);
    }

    [Fact]
    public void Hold_what_the_library_says_they_hold()
    {
        Save(Full(1));

        Assert.Equal(
            "01981F2E-0000-7000-8000-000000000001|73042|17724429000000000|2026-03-02|Applicant|P5Y|R-174|+32470123401|85073003328|1985-07-30",
            Scalar("select Id||'|'||Place_Municipality||'|'||AppliedAt||'|'||SignedOn||'|'||\"By\"||'|'||Retention||'|'||Rule||'|'||Mobile||'|'||Number||'|'||Birth from Entries"));
    }

    [Fact]
    public void Do_not_show_what_they_hold_in_logs()
    {
        var log = new StringWriter();
        var options = new DbContextOptionsBuilder<Registry>().UseSqlite(_connection).LogTo(log.Write).Options;
        using (var registry = new Registry(options))
        {
            registry.Add(Full(1));
            registry.SaveChanges();
            var number = Full(1).Number;
            Assert.NotNull(registry.Entries.AsNoTracking().Single(entry => entry.Number == number));
        }

        Assert.Contains("INSERT INTO", log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("85073003328", log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("470123401", log.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        var file = _connection.DataSource;
        _connection.Dispose();
        if (File.Exists(file))
        {
            File.Delete(file);
        }

        GC.SuppressFinalize(this);
    }

    private static Guid Id(int n) => Guid.Parse($"01981f2e-0000-7000-8000-{n:000000000000}");

    private static Entry Bare(int n) => new()
    {
        Id = MembershipId.From(Id(n)),
        Person = PersonId.From(Id(n + 1000)),
        Version = 1,
        Place = new(MunicipalityCode.Of(71001), PoliceZoneCode.Of(5360)),
        AppliedAt = Morning,
        SignedOn = new(2026, 3, 2),
        By = Role.Applicant,
        Actor = Actor.Applicant(PersonId.From(Id(n + 1000))),
        Retention = Term.OfYears(5),
    };

    private static Entry Full(int n) => Bare(n) with
    {
        Place = new(MunicipalityCode.Of(73042), PoliceZoneCode.Of(5361), GroupId.From(Id(7))),
        Rule = Rule.Source(174),
        Group = GroupId.From(Id(7)),
        VettedAt = Morning + Duration.FromDays(3),
        Left = new(2026, 9, 1),
        Meeting = new(2026, 3, 9, 20, 0),
        Admitted = Answer.Yes,
        Lives = PostalCode.Of(3620),
        FormerZone = PoliceZoneCode.Of(5999),
        Number = NationalRegisterNumber.Parse("85.07.30-033.28"),
        Digest = RegisterNumberDigest.Of(NationalRegisterNumber.Parse("85.07.30-033.28"), new(1, new byte[32])),
        Mobile = MobileNumber.Parse("0470 12 34 01"),
        Birth = BirthDate.On(new(1985, 7, 30)),
        Rules = RulesVersion.Of(2),
        Open = new("duty.delete-contact", Role.Coordinator, Morning, Rule.Source(174), PersonId.From(Id(n + 1000))),
    };

    private Registry Open() => new(_options);

    private void Save(params Entry[] entries)
    {
        using var registry = Open();
        registry.AddRange(entries);
        registry.SaveChanges();
    }

    private string Scalar(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (string)command.ExecuteScalar()!;
    }
}
