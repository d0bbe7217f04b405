using Buurtpreventie.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Domain.EntityFrameworkCore.Tests;

/// <summary>A register as a host might keep it: one row with every sort of value, present and absent.</summary>
public sealed class Registry(DbContextOptions<Registry> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddBuurtpreventie(Database);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Entry>(entry =>
    {
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Version).IsConcurrencyToken();
        entry.HasIndex(e => e.Digest).IsUnique();
        entry.ComplexProperty(e => e.Place);
        entry.Property(e => e.Open).HasConversion<JsonTextConverter<Duty>>();
    });
}

/// <summary>A row of the register. Immutable, as the states of the library are.</summary>
public sealed record Entry
{
    public required MembershipId Id { get; init; }

    public required PersonId Person { get; init; }

    public required int Version { get; init; }

    public required Jurisdiction Place { get; init; }

    public required Instant AppliedAt { get; init; }

    public required LocalDate SignedOn { get; init; }

    public required Role By { get; init; }

    public required Actor Actor { get; init; }

    public required Term Retention { get; init; }

    public Rule Rule { get; init; }

    public GroupId? Group { get; init; }

    public Instant? VettedAt { get; init; }

    public LocalDate? Left { get; init; }

    public LocalDateTime? Meeting { get; init; }

    public Answer? Admitted { get; init; }

    public PostalCode? Lives { get; init; }

    public PoliceZoneCode? FormerZone { get; init; }

    public NationalRegisterNumber? Number { get; init; }

    public RegisterNumberDigest? Digest { get; init; }

    public MobileNumber? Mobile { get; init; }

    public BirthDate? Birth { get; init; }

    public RulesVersion? Rules { get; init; }

    public Duty? Open { get; init; }
}
