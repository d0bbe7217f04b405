using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Portal.Demo;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>The portal in this process, on a database of its own and a clock that the test sets.</summary>
public sealed class PortalUnderTest : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _factory;
    private readonly Lazy<IServiceProvider> _services;
    private readonly string? _folder;

    private PortalUnderTest(StoreKind store, string connection, string? folder, RecordedClock clock, IReadOnlyDictionary<string, string> settings)
    {
        (Store, Connection, _folder, Clock) = (store, connection, folder, clock);
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Development");
            host.UseSetting("hostBuilder:reloadConfigOnChange", "false"); // watching files costs one of few watchers for each host
            host.UseSetting("Portal:Store", store == StoreKind.Sqlite ? "sqlite" : "postgresql");
            host.UseSetting("ConnectionStrings:Portal", connection);
            host.UseSetting("Portal:Demo", "false");
            host.UseSetting("Portal:Jobs", "false");
            foreach (var (key, value) in settings)
            {
                host.UseSetting(key, value);
            }

            host.ConfigureTestServices(services => services.AddSingleton<IClock>(clock));
        });
        _services = new(() => _factory.Services); // it would start twice for two who ask at once
    }

    /// <summary>Both stores; PostgreSQL is skipped where it cannot be started.</summary>
    public static TheoryData<StoreKind> Stores => [StoreKind.Sqlite, StoreKind.PostgreSql];

    public StoreKind Store { get; }

    /// <summary>How the database is reached.</summary>
    public string Connection { get; }

    public RecordedClock Clock { get; }

    public IServiceProvider Services => _services.Value;

    /// <summary>A portal without anything in it, on 2 March 2026 at nine in the morning.</summary>
    public static PortalUnderTest Empty(StoreKind store, params (string Key, string Value)[] settings)
    {
        var folder = store == StoreKind.Sqlite ? Directory.CreateTempSubdirectory("portal-").FullName : null;
        var connection = folder is null ? PostgresServer.NewDatabase() : $"Data Source={Path.Combine(folder, "portal.db")}";
        var clock = new RecordedClock(Brussels.At(new LocalDateTime(2026, 3, 2, 9, 0)));
        return new(store, connection, folder, clock, settings.ToDictionary(setting => setting.Key, setting => setting.Value));
    }

    /// <summary>A portal with the three municipalities of the demo, each with its protocol and an active group.</summary>
    public static async Task<PortalUnderTest> WithTowns(StoreKind store, params (string Key, string Value)[] settings)
    {
        var portal = Empty(store, settings);
        await portal.With<DemoTowns>(towns => towns.Found());
        return portal;
    }

    /// <summary>The portal with the whole demo, listening on a port of this machine for a browser.</summary>
    public static PortalUnderTest OnAPort()
    {
        var portal = Empty(StoreKind.Sqlite, ("Portal:Demo", "true"), ("urls", "http://127.0.0.1:0"));
        portal._factory.UseKestrel();
        portal._factory.StartServer();
        return portal;
    }

    /// <summary>Where it listens, when it does.</summary>
    public Uri Address => _factory.ClientOptions.BaseAddress;

    /// <summary>Another node on the same database.</summary>
    public PortalUnderTest AnotherNode(params (string Key, string Value)[] settings) =>
        new(Store, Connection, null, Clock, settings.ToDictionary(setting => setting.Key, setting => setting.Value));

    /// <summary>A client without an account.</summary>
    public HttpClient Client() => _factory.CreateClient();

    /// <summary>Somebody who opens the portal, not signed in.</summary>
    public Visitor Visitor(string language = "nl") => new(Client(language));

    /// <summary>The way to the portal over HTTP, with a jar for cookies.</summary>
    public HttpClient Client(string language)
    {
        var client = _factory.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    /// <summary>Somebody signed in with an account of the demo.</summary>
    public async Task<Visitor> SignedIn(string account, string language = "nl")
    {
        var visitor = await Visitor(language).Open("/sign-in");
        var name = Buurtpreventie.Portal.SignIn.DemoAccounts.All.Single(one => one.Key == account).Capacity.Name;
        await visitor.Push(name);
        Assert.Contains(name, visitor.Html);
        return visitor;
    }

    /// <summary>The Dutch word on a button.</summary>
    public string Word(Enum trigger) => Services.GetRequiredService<Domain.Texts>().Of(trigger, Language.Dutch);

    /// <summary>Does something with a service of the portal, in a scope of its own as a request has.</summary>
    internal async Task<TAnswer> With<TService, TAnswer>(Func<TService, Task<TAnswer>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    internal async Task With<TService>(Func<TService, Task> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        if (_folder is not null)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
