using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NodaTime;

namespace Buurtpreventie.Domain.EntityFrameworkCore;

/// <summary>How the values of the library, and the NodaTime values it works with, are stored; stated once for a whole model.</summary>
/// <remarks>
/// Ids are stored as <see cref="Guid"/>, numbered codes as integers, other codes as text in their normal form, enum members by name,
/// days as <see cref="DateOnly"/>. Nullable members are covered. A default value, which is no value, is refused on its way in, and
/// what the database holds is checked on its way out. Personal values are stored as they are: protecting the column is up to the host.
/// </remarks>
public static class BuurtpreventieConventions
{
    private const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";
    private const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>Adds the conventions, for the database of the context: <c>configuration.AddBuurtpreventie(Database)</c>.</summary>
    /// <exception cref="NotSupportedException">The database is neither SQLite nor PostgreSQL.</exception>
    public static ModelConfigurationBuilder AddBuurtpreventie(this ModelConfigurationBuilder configuration, DatabaseFacade database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return configuration.AddBuurtpreventie(database.ProviderName switch
        {
            Sqlite => StoreKind.Sqlite,
            PostgreSql => StoreKind.PostgreSql,
            var other => throw new NotSupportedException($"How values are stored is stated for SQLite and PostgreSQL, not for {other}."),
        });
    }

    /// <summary>Adds the conventions, for who knows the database. What the host configures after this counts.</summary>
    public static ModelConfigurationBuilder AddBuurtpreventie(this ModelConfigurationBuilder configuration, StoreKind store)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        AddIds(configuration);
        AddCodes(configuration);
        AddEnums(configuration);
        AddTime(configuration, store);
        return configuration;
    }

    private static void AddIds(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<CommandId>().HaveConversion<CommandIdConverter>();
        configuration.Properties<DeclarationId>().HaveConversion<DeclarationIdConverter>();
        configuration.Properties<DoubtQueryId>().HaveConversion<DoubtQueryIdConverter>();
        configuration.Properties<GroupId>().HaveConversion<GroupIdConverter>();
        configuration.Properties<MembershipId>().HaveConversion<MembershipIdConverter>();
        configuration.Properties<PersonId>().HaveConversion<PersonIdConverter>();
        configuration.Properties<ReportId>().HaveConversion<ReportIdConverter>();
    }

    private static void AddCodes(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Municipality>().HaveConversion<MunicipalityConverter>();
        configuration.Properties<MunicipalityCode>().HaveConversion<MunicipalityCodeConverter>();
        configuration.Properties<PoliceZoneCode>().HaveConversion<PoliceZoneCodeConverter>();
        configuration.Properties<PostalCode>().HaveConversion<PostalCodeConverter>();
        configuration.Properties<RulesVersion>().HaveConversion<RulesVersionConverter>();
        configuration.Properties<Rule>().HaveConversion<RuleConverter>();

        configuration.Properties<Address>().HaveConversion<CodeTextConverter<Address>>();
        configuration.Properties<BirthDate>().HaveConversion<CodeTextConverter<BirthDate>>();
        configuration.Properties<EmailAddress>().HaveConversion<CodeTextConverter<EmailAddress>>();
        configuration.Properties<LicencePlate>().HaveConversion<CodeTextConverter<LicencePlate>>();
        configuration.Properties<MobileNumber>().HaveConversion<CodeTextConverter<MobileNumber>>();
        configuration.Properties<NationalRegisterNumber>().HaveConversion<CodeTextConverter<NationalRegisterNumber>>();
        configuration.Properties<PersonName>().HaveConversion<CodeTextConverter<PersonName>>();
        configuration.Properties<RegisterNumberDigest>().HaveConversion<CodeTextConverter<RegisterNumberDigest>>();

        configuration.Properties<Actor>().HaveConversion<JsonTextConverter<Actor>>();
        configuration.Properties<Place>().HaveConversion<JsonTextConverter<Place>>();
        configuration.Properties<PoliceNote>().HaveConversion<JsonTextConverter<PoliceNote>>();
        configuration.Properties<RecentCommands>().HaveConversion<JsonTextConverter<RecentCommands>>();
        configuration.Properties<Scope>().HaveConversion<JsonTextConverter<Scope>>();
        configuration.Properties<Territory>().HaveConversion<JsonTextConverter<Territory>>();
    }

    private static void AddEnums(ModelConfigurationBuilder configuration)
    {
        foreach (var type in typeof(Role).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            configuration.Properties(type).HaveConversion(typeof(EnumNameConverter<>).MakeGenericType(type));
        }
    }

    private static void AddTime(ModelConfigurationBuilder configuration, StoreKind store)
    {
        configuration.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        configuration.Properties<Term>().HaveConversion<TermConverter>();
        switch (store)
        {
            case StoreKind.Sqlite:
                configuration.Properties<Instant>().HaveConversion<InstantTicksConverter>();
                configuration.Properties<LocalDateTime>().HaveConversion<LocalDateTimeConverter>();
                break;
            case StoreKind.PostgreSql:
                configuration.Properties<Instant>().HaveConversion<InstantUtcConverter>().HaveColumnType("timestamp with time zone");
                configuration.Properties<LocalDateTime>().HaveConversion<LocalDateTimeConverter>().HaveColumnType("timestamp without time zone");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(store));
        }
    }
}
