using System.Text;
using Buurtpreventie.Domain.EntityFrameworkCore;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Stewardship;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Buurtpreventie.Portal.Storage;

/// <summary>The tables of the portal. How the library's values are stored is the library's to say.</summary>
internal sealed class PortalDb(DbContextOptions<PortalDb> options) : DbContext(options)
{
    /// <summary>What is done is never looked for in a list, so the indexes of lists leave it out.</summary>
    private const string Open = "done_at IS NULL";

    public DbSet<MembershipRow> Memberships => Set<MembershipRow>();

    public DbSet<DeclarationRow> Declarations => Set<DeclarationRow>();

    public DbSet<ListedMemberRow> ListedMembers => Set<ListedMemberRow>();

    public DbSet<VettingRow> VettingFiles => Set<VettingRow>();

    public DbSet<GroupRow> Groups => Set<GroupRow>();

    public DbSet<GroupPostalCodeRow> GroupPostalCodes => Set<GroupPostalCodeRow>();

    public DbSet<ProtocolRow> Protocols => Set<ProtocolRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<DoubtQueryRow> DoubtQueries => Set<DoubtQueryRow>();

    public DbSet<ObservationRow> Observations => Set<ObservationRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<DutyRow> Duties => Set<DutyRow>();

    public DbSet<DisclosureRow> Disclosures => Set<DisclosureRow>();

    public DbSet<RecallRow> Recalls => Set<RecallRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<JobRow> Jobs => Set<JobRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<TallyRow> Tallies => Set<TallyRow>();

    public DbSet<GroupTallyRow> GroupTallies => Set<GroupTallyRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.AddBuurtpreventie(Database);
        configurationBuilder.Properties<MembershipSnapshot>().HaveConversion<JsonTextConverter<MembershipSnapshot>>();
        configurationBuilder.Properties<GroupSnapshot>().HaveConversion<JsonTextConverter<GroupSnapshot>>();
        configurationBuilder.Properties<ProtocolSnapshot>().HaveConversion<JsonTextConverter<ProtocolSnapshot>>();
        configurationBuilder.Properties<ReportSnapshot>().HaveConversion<JsonTextConverter<ReportSnapshot>>();
        configurationBuilder.Properties<DoubtQuerySnapshot>().HaveConversion<JsonTextConverter<DoubtQuerySnapshot>>();
        configurationBuilder.Properties<ErasedDeclaration>().HaveConversion<JsonTextConverter<ErasedDeclaration>>();
        configurationBuilder.Properties<Disclosure>().HaveConversion<JsonTextConverter<Disclosure>>();
        configurationBuilder.Properties<Matter>().HaveConversion<EnumNameConverter<Matter>>();
        configurationBuilder.Properties<Seen>().HaveConversion<EnumNameConverter<Seen>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Table<MembershipRow>(modelBuilder, "memberships", row =>
        {
            row.HasKey(membership => membership.Id);
            row.Property(membership => membership.Version).IsConcurrencyToken();
            row.HasIndex(membership => new { membership.PoliceZone, membership.State, membership.Since, membership.Id });
            row.HasIndex(membership => new { membership.Municipality, membership.State, membership.Since, membership.Id });
            row.HasIndex(membership => new { membership.Group, membership.State });
            row.HasIndex(membership => membership.AskedGroup);
            row.HasIndex(membership => membership.WaitsFor);
            row.HasIndex(membership => membership.Person);
        });
        Table<DeclarationRow>(modelBuilder, "declarations", row =>
        {
            row.HasKey(declaration => declaration.Id);
            row.Ignore(declaration => declaration.Fingerprint);
            row.HasIndex(declaration => declaration.Person);
            row.HasIndex(declaration => declaration.Membership);
            row.HasIndex(declaration => declaration.NumberDigest);
            row.HasIndex(declaration => declaration.ContactDigest);
        });
        Table<ListedMemberRow>(modelBuilder, "listed_members", row =>
        {
            row.HasKey(listed => listed.Membership);
            row.Ignore(listed => listed.Fingerprint);
            row.HasIndex(listed => listed.Person);
            row.HasIndex(listed => listed.Request);
            row.HasIndex(listed => listed.ContactDigest);
        });
        Table<VettingRow>(modelBuilder, "vetting_files", row =>
        {
            row.HasKey(file => file.Declaration);
            row.Property(file => file.Version).IsConcurrencyToken();
            row.HasIndex(file => new { file.PoliceZone, file.State, file.OpenedAt, file.Declaration });
        });
        Table<GroupRow>(modelBuilder, "groups", row =>
        {
            row.HasKey(group => group.Id);
            row.Property(group => group.Version).IsConcurrencyToken();
            row.HasIndex(group => new { group.Municipality, group.NameKey });
            row.HasIndex(group => new { group.Municipality, group.Name, group.Id });
            row.HasIndex(group => new { group.PoliceZone, group.Name, group.Id });
            row.HasIndex(group => new { group.Name, group.Id });
            row.HasIndex(group => group.Initiator);
            row.HasIndex(group => group.Coordinator);
            row.HasIndex(group => group.Deputy);
            row.HasMany(group => group.PostalCodes).WithOne().HasForeignKey(code => code.Group);
        });
        Table<GroupPostalCodeRow>(modelBuilder, "group_postal_codes", row => row.HasKey(code => new { code.PostalCode, code.Group }));
        Table<ProtocolRow>(modelBuilder, "protocols", row => row.HasKey(protocol => new { protocol.Municipality, protocol.Name, protocol.Version }));
        Table<ReportRow>(modelBuilder, "reports", row =>
        {
            row.HasKey(report => report.Id);
            row.Property(report => report.Version).IsConcurrencyToken();
            row.HasIndex(report => new { report.Group, report.IsOpen, report.SignalledAt, report.Id });
            row.HasIndex(report => report.Reporter);
            row.HasIndex(report => report.IsOpen);
        });
        Table<DoubtQueryRow>(modelBuilder, "doubt_queries", row =>
        {
            row.HasKey(query => query.Id);
            row.Property(query => query.Version).IsConcurrencyToken();
            row.HasIndex(query => new { query.Group, query.IsOpen, query.AskedAt, query.Id });
            row.HasIndex(query => query.Asker);
            row.HasIndex(query => query.IsOpen);
        });
        Table<ObservationRow>(modelBuilder, "observations", row =>
        {
            row.HasKey(observation => new { observation.Matter, observation.Of, observation.Number });
            row.HasIndex(observation => observation.By);
        });
        Table<EventRow>(modelBuilder, "events", row => row.HasKey(step => new { step.Matter, step.Of, step.Version }));
        Table<DutyRow>(modelBuilder, "duties", row =>
        {
            row.HasKey(duty => duty.Id);
            row.Ignore(duty => duty.IsDoneByHand);
            row.Property(duty => duty.Responsible).HasConversion<int>();
            row.HasIndex(duty => new { duty.Matter, duty.Of });
            row.HasIndex(duty => new { duty.Municipality, duty.Rank, duty.Id }).HasFilter(Open);
            row.HasIndex(duty => new { duty.PoliceZone, duty.Rank, duty.Id }).HasFilter(Open);
            row.HasIndex(duty => new { duty.Group, duty.Rank, duty.Id }).HasFilter(Open);
            row.HasIndex(duty => new { duty.Subject, duty.Rank, duty.Id }).HasFilter(Open);
            row.HasIndex(duty => new { duty.Responsible, duty.Due }).HasFilter(Open);
        });
        Table<DisclosureRow>(modelBuilder, "disclosures", row =>
        {
            row.HasKey(entry => new { entry.Membership, entry.Version, entry.Number });
            row.HasIndex(entry => entry.Subject);
        });
        Table<RecallRow>(modelBuilder, "recalls", row =>
        {
            row.HasKey(recall => new { recall.Membership, recall.Version });
            row.HasIndex(recall => new { recall.Group, recall.ConfirmedAt });
        });
        Table<OutboxRow>(modelBuilder, "outbox", row =>
        {
            row.HasKey(message => message.Id);
            row.HasIndex(message => new { message.At, message.Id }).HasFilter("sent_at IS NULL");
        });
        Table<JobRow>(modelBuilder, "jobs", row => row.HasKey(job => job.Name));
        Table<AuditRow>(modelBuilder, "audit", row =>
        {
            row.HasKey(entry => entry.Id);
            row.HasIndex(entry => new { entry.Subject, entry.At });
        });
        Table<TallyRow>(modelBuilder, "tallies", row => row.HasKey(tally => new { tally.Municipality, tally.State }));
        Table<GroupTallyRow>(modelBuilder, "group_tallies", row => row.HasKey(tally => new { tally.Municipality, tally.State }));
        Table<KeyRow>(modelBuilder, "keys", row => row.HasKey(key => key.Name));
    }

    private static void Table<T>(ModelBuilder model, string name, Action<EntityTypeBuilder<T>> configure)
        where T : class
    {
        var row = model.Entity<T>().ToTable(name);
        configure(row);
        foreach (var property in row.Metadata.GetProperties())
        {
            property.SetColumnName(SnakeCase(property.Name));
            property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            _ = char.IsAsciiLetterUpper(letter) && snake.Length > 0 ? snake.Append('_') : snake;
            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
