using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Storage;

/// <summary>Registers the database, the keys that stand in it and what reads and writes it.</summary>
internal static class StorageRegistration
{
    public static void AddStorage(this WebApplicationBuilder builder, PortalOptions options)
    {
        var connection = builder.Configuration.GetConnectionString("Portal")
            ?? $"Data Source={Path.Combine(builder.Environment.ContentRootPath, "data", "portal.db")}";
        builder.Services.AddDbContext<PortalDb>(context => _ = options.Store switch
        {
            "sqlite" => context.UseSqlite(connection).AddInterceptors(new SqliteDurability()),
            "postgresql" => context.UseNpgsql(connection),
            var other => throw new InvalidOperationException($"Portal:Store is 'sqlite' or 'postgresql', not '{other}'."),
        });

        builder.Services.AddSingleton<KeyRing>();
        builder.Services.AddOptions<KeyManagementOptions>().Configure<KeyRing>((keys, ring) => keys.XmlRepository = ring);
        var protection = builder.Services.AddDataProtection().SetApplicationName("Buurtpreventie.Portal");
        if (options.KeyCertificate is { } certificate)
        {
            protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(certificate, options.KeyCertificatePassword));
        }

        builder.Services.AddSingleton<Sealer>();
        builder.Services.AddSingleton(options.ToRegisterNumberKey());
        builder.Services.AddSingleton<WriteTurns>();
        builder.Services.AddScoped<Transactions>();
        builder.Services.AddScoped<Ledger>();
        builder.Services.AddScoped<AuditTrail>();
    }

    /// <summary>Brings the database up to date before anything is served.</summary>
    public static async Task PrepareStorage(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (db.Database.IsSqlite() && new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource is { Length: > 0 } file
            && Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await Schema.BringUpToDate(db);
        scope.ServiceProvider.GetRequiredService<Sealer>().Ready();
    }
}
