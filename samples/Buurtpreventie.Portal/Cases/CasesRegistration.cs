namespace Buurtpreventie.Portal.Cases;

/// <summary>Registers what one request does.</summary>
internal static class CasesRegistration
{
    public static void AddCases(this IServiceCollection services)
    {
        services.AddSingleton<RestoredProtocols>();
        services.AddScoped<ProtocolShelf>();
        services.AddScoped<CaseStore>();
        services.AddScoped<MembershipCases>();
        services.AddScoped<DeclarationCases>();
        services.AddScoped<GroupCases>();
        services.AddScoped<ReportStore>();
        services.AddScoped<ReportCases>();
        services.AddScoped<DoubtCases>();
        services.AddScoped<ImportCases>();
        services.AddScoped<DutyCases>();
        services.AddScoped<ContactCases>();
        services.AddScoped<RightsCases>();
    }
}
