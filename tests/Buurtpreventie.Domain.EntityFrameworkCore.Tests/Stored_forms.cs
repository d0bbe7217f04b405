using System.Reflection;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buurtpreventie.Domain.EntityFrameworkCore.Tests;

public sealed class Stored_forms
{
    private static readonly Guid Id = Guid.Parse("01981f2e-0000-7000-8000-000000000001");
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 9, 15);

    /// <summary>A sample of every value that is one column, how both databases store it, and which column they make for it.</summary>
    private static readonly Sample[] Samples =
    [
        new(CommandId.From(Id), Id, "TEXT", "uuid"),
        new(DeclarationId.From(Id), Id, "TEXT", "uuid"),
        new(DoubtQueryId.From(Id), Id, "TEXT", "uuid"),
        new(GroupId.From(Id), Id, "TEXT", "uuid"),
        new(MembershipId.From(Id), Id, "TEXT", "uuid"),
        new(PersonId.From(Id), Id, "TEXT", "uuid"),
        new(ReportId.From(Id), Id, "TEXT", "uuid"),
        new(MunicipalityCode.Of(73042), 73042, "INTEGER", "integer"),
        new(PoliceZoneCode.Of(5360), (short)5360, "INTEGER", "smallint"),
        new(Municipality.Find(MunicipalityCode.Of(73042))!, 73042, "INTEGER", "integer"),
        new(PostalCode.Of(3621).Find("Rekem")!, "{\"postalCode\":\"3621\",\"name\":\"Rekem\"}", "TEXT", "text"),
        new(PostalCode.Of(3620), (short)3620, "INTEGER", "smallint"),
        new(RulesVersion.Of(2), 2, "INTEGER", "integer"),
        new(Rule.Source(174), "R-174", "TEXT", "text"),
        new(default(Rule), "", "TEXT", "text"),
        new(NationalRegisterNumber.Parse("85.07.30-033.28"), "85073003328", "TEXT", "text"),
        new(BirthDate.InMonth(1985, 7), "1985-07", "TEXT", "text"),
        new(BirthDate.Unknown, "unknown", "TEXT", "text"),
        new(Address.Parse("Kanaalstraat 12 bus 3, 3621 Rekem"), "Kanaalstraat, 12/3, 3621 Rekem", "TEXT", "text"),
        new(PersonName.Of("An", "Peeters").OrThrow(), "Peeters, An", "TEXT", "text"),
        new(EmailAddress.Parse("An.Peeters@Voorbeeld.be"), "An.Peeters@voorbeeld.be", "TEXT", "text"),
        new(LicencePlate.Parse("1-abc-123"), "1ABC123", "TEXT", "text"),
        new(MobileNumber.Parse("0470 12 34 01"), "+32470123401", "TEXT", "text"),
        new(RegisterNumberDigest.Of(NationalRegisterNumber.Parse("85.07.30-033.28"), new(1, new byte[32])), "v1.", "TEXT", "text"),
        new(Actor.System, "{\"role\":\"system\"}", "TEXT", "text"),
        new(RecentCommands.Of([CommandId.From(Id)]), $"[\"{Id}\"]", "TEXT", "text"),
        new(default(RecentCommands), "[]", "TEXT", "text"),
        new(Territory.Of(new(PostalCodes: ["3621"])).OrThrow(), "{\"postalCodes\":[\"3621\"],\"places\":[],\"streets\":[]}", "TEXT", "text"),
        new(PoliceNote.Of("Reden").OrThrow(), "\"Reden\"", "TEXT", "text"),
        new(Scope.All, "{\"all\":true}", "TEXT", "text"),
        new(Role.Police, "Police", "TEXT", "text"),
        new(Role.Police | Role.Coordinator, "Coordinator, Police", "TEXT", "text"),
        new(Term.OfDays(30), "P30D", "TEXT", "text"),
        new(default(Term), "P0D", "TEXT", "text"),
        new(new LocalDate(2026, 3, 2), new DateOnly(2026, 3, 2), "TEXT", "date"),
        new(new LocalDateTime(2026, 3, 2, 10, 15), new DateTime(2026, 3, 2, 10, 15, 0), "TEXT", "timestamp without time zone"),
        new(Morning, 17724429000000000L, "INTEGER", "timestamp with time zone") { PostgreSql = new DateTime(2026, 3, 2, 9, 15, 0, DateTimeKind.Utc) },
    ];

    public static TheoryData<Sample> All => new(Samples);

    public static TheoryData<Type> ValueObjects => new(
        typeof(Role).Assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters && type != typeof(DomainError)
            && type.GetCustomAttribute<JsonConverterAttribute>() is not null));

    /// <summary>All but those whose default is a value.</summary>
    public static TheoryData<Type> WithoutDefault =>
        new(ValueObjects.Select(row => row.Data).Where(type => type.IsValueType && !type.IsEnum).Except([typeof(RecentCommands), typeof(Rule), typeof(Term)]));

    [Theory]
    [MemberData(nameof(All))]
    public void Go_in_and_come_out_alike_in_SQLite(Sample sample) => GoInAndOut(sample, StoreKind.Sqlite, sample.Sqlite, sample.SqliteColumn);

    [Theory]
    [MemberData(nameof(All))]
    public void Go_in_and_come_out_alike_in_PostgreSQL(Sample sample) =>
        GoInAndOut(sample, StoreKind.PostgreSql, sample.PostgreSql ?? sample.Sqlite, sample.PostgreSqlColumn);

    [Theory]
    [MemberData(nameof(ValueObjects))]
    public void Exist_for_every_value_object_and_enum(Type type)
    {
        foreach (var store in Enum.GetValues<StoreKind>())
        {
            Assert.NotNull(MappingOf(type, store).Converter);
            Assert.NotNull(MappingOf(type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type, store).Converter);
        }

        Assert.True(type.IsEnum || Samples.Any(sample => sample.Value.GetType() == type), $"Add a sample of {type.Name}.");
    }

    [Theory]
    [MemberData(nameof(WithoutDefault))]
    public void Never_hold_a_default(Type type)
    {
        var nothing = Activator.CreateInstance(type);

        var refusal = Assert.ThrowsAny<Exception>(() => MappingOf(type, StoreKind.Sqlite).Converter!.ConvertToProvider(nothing));
        Assert.Equal($"This {type.Name} has no value; absence is null.", refusal.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("police")]
    [InlineData("Sheriff")]
    [InlineData("16")]
    [InlineData("Police, 1024")]
    public void With_an_unknown_name_are_refused_instead_of_read_as_the_default(string name) =>
        Assert.Throws<InvalidOperationException>(() => MappingOf(typeof(Role), StoreKind.Sqlite).Converter!.ConvertFromProvider(name));

    [Fact]
    public void Of_an_enum_value_without_a_name_do_not_exist()
    {
        Assert.Throws<InvalidOperationException>(() => MappingOf(typeof(Role), StoreKind.Sqlite).Converter!.ConvertToProvider((Role)1024));
        Assert.Throws<InvalidOperationException>(() => MappingOf(typeof(ErrorKind), StoreKind.Sqlite).Converter!.ConvertToProvider(default(ErrorKind)));
    }

    [Theory]
    [InlineData(typeof(NationalRegisterNumber), "85073003329")]
    [InlineData(typeof(MobileNumber), "089712345")]
    [InlineData(typeof(BirthDate), "")]
    public void That_were_changed_by_hand_are_refused_without_showing_them(Type type, string stored)
    {
        var refusal = Assert.Throws<DomainFormatException>(() => MappingOf(type, StoreKind.Sqlite).Converter!.ConvertFromProvider(stored));

        Assert.True(stored.Length == 0 || !refusal.ToString().Contains(stored, StringComparison.Ordinal));
    }

    private static void GoInAndOut(Sample sample, StoreKind store, object stored, string column)
    {
        var mapping = MappingOf(sample.Value.GetType(), store);

        var actual = mapping.Converter!.ConvertToProvider(sample.Value)!;

        Assert.Equal(stored.GetType(), actual.GetType());
        Assert.True(stored.Equals(actual) || (stored is string start && start.EndsWith('.') && actual is string text && text.StartsWith(start, StringComparison.Ordinal)));
        Assert.Equal((actual as DateTime?)?.Kind, (stored as DateTime?)?.Kind);
        Assert.Equal(sample.Value, mapping.Converter.ConvertFromProvider(actual));
        Assert.Equal(column, mapping.StoreType);
    }

    private static RelationalTypeMapping MappingOf(Type type, StoreKind store)
    {
        using var shelf = (DbContext)Activator.CreateInstance(typeof(Shelf<>).MakeGenericType(type), store)!;
        return shelf.Model.GetEntityTypes().Single().FindProperty("Value")!.GetRelationalTypeMapping();
    }

    public sealed record Sample(object Value, object Sqlite, string SqliteColumn, string PostgreSqlColumn)
    {
        public object? PostgreSql { get; init; }

        public override string ToString() => $"{Value.GetType().Name} {Sqlite}";
    }
}
