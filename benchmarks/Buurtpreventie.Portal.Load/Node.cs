using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Buurtpreventie.Portal.Load;

/// <summary>The portal in this process on a port of this machine, with a database of its own that goes with it.</summary>
internal sealed class Node : IAsyncDisposable
{
    /// <summary>The day of the run: 2 March 2026, nine in the morning.</summary>
    public static readonly Instant Now = Brussels.At(new LocalDateTime(2026, 3, 2, 9, 0));

    private readonly WebApplication _app;
    private readonly ThrowAwayPostgres? _server;
    private readonly string _folder;

    private Node(WebApplication app, ThrowAwayPostgres? server, string folder, string connection) => (_app, _server, _folder, Connection) = (app, server, folder, connection);

    public string Connection { get; }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts it with the towns of the demo; null where the database is not installed.</summary>
    public static async Task<Node?> Start(string store)
    {
        ThrowAwayPostgres? server = null;
        if (store == "postgresql" && (server = ThrowAwayPostgres.TryStart(out var why, settings: "-c shared_buffers=512MB")) is null)
        {
            Console.WriteLine(why);
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("portal-load-").FullName;
        var connection = server?.NewDatabase() ?? $"Data Source={Path.Combine(folder, "portal.db")}";
        var builder = WebApplication.CreateBuilder(
        [
            $"--applicationName={typeof(PortalOptions).Assembly.GetName().Name}", $"--contentRoot={AppContext.BaseDirectory}", "--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error", "--Portal:SignIn=demo", "--Portal:Jobs=false", "--Portal:Demo=false",
            $"--Portal:Store={store}", $"--ConnectionStrings:Portal={connection}", $"--Portal:MailPickup={Path.Combine(folder, "mail")}",
        ]);
        builder.Logging.ClearProviders();
        builder.AddPortal();
        builder.Services.AddSingleton<IClock>(new RecordedClock(Now));
        var node = new Node(builder.Build(), server, folder, connection);
        await node._app.PreparePortal();
        await node.With<DemoTowns>(towns => towns.Found());
        node._app.UsePortal();
        await node._app.StartAsync();
        return node;
    }

    /// <summary>Does something with a service of the portal, in a scope of its own as a request has.</summary>
    public async Task<TAnswer> With<TService, TAnswer>(Func<TService, Task<TAnswer>> act)
        where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task With<TService>(Func<TService, Task> act)
        where TService : notnull => With<TService, bool>(async service =>
    {
        await act(service);
        return true;
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
