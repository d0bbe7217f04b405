using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Buurtpreventie.Domain.EntityFrameworkCore.Tests;

public sealed class Conventions
{
    [Fact]
    public void Refuse_a_database_for_which_nothing_is_stated()
    {
        using var elsewhere = new Elsewhere();

        var refusal = Assert.Throws<NotSupportedException>(() => elsewhere.Model);
        Assert.Contains("for SQLite and PostgreSQL, not for Other.Database", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Give_way_to_what_the_host_configures_after_them()
    {
        using var own = new Own();

        Assert.IsType<BackwardsConverter>(own.Model.GetEntityTypes().Single().FindProperty("Value")!.GetTypeMapping().Converter);
    }

    [Fact]
    public void Make_a_schema_for_PostgreSQL()
    {
        using var registry = new Registry(new DbContextOptionsBuilder<Registry>().UseNpgsql("Host=nowhere").Options);
        var script = registry.Database.GenerateCreateScript();

        foreach (var column in new[]
        {
            "\"Id\" uuid NOT NULL", "\"AppliedAt\" timestamp with time zone NOT NULL", "\"VettedAt\" timestamp with time zone,", "\"SignedOn\" date NOT NULL",
            "\"By\" text NOT NULL", "\"Meeting\" timestamp without time zone,", "\"FormerZone\" smallint,", "\"Place_Municipality\" integer NOT NULL", "\"Group\" uuid,",
        })
        {
            Assert.Contains(column, script, StringComparison.Ordinal);
        }
    }

    private sealed class Own : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row<NationalRegisterNumber>>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.AddBuurtpreventie(StoreKind.Sqlite);
            configurationBuilder.Properties<NationalRegisterNumber>().HaveConversion<BackwardsConverter>();
        }
    }

    private sealed class Elsewhere : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            configurationBuilder.AddBuurtpreventie(new OtherDatabase(this));
    }

    private sealed class OtherDatabase(DbContext context) : DatabaseFacade(context)
    {
        public override string ProviderName => "Other.Database";
    }

    private sealed class BackwardsConverter() : ValueConverter<NationalRegisterNumber, string>(
        number => new string(number.ToString("N", null).Reverse().ToArray()), text => NationalRegisterNumber.Parse(new string(text.Reverse().ToArray()), null));
}
