using Buurtpreventie.Domain.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Domain.Tests.DependencyInjection;

public sealed class Registration
{
    [Fact]
    public void Gives_the_standard_texts_and_the_system_clock()
    {
        var host = Host.With(services => services.AddBuurtpreventie());

        Assert.Same(Domain.Texts.Standard, host.Get<Domain.Texts>());
        Assert.Same(SystemClock.Instance, host.Get<IClock>());
        Assert.Same(BuurtpreventieOptions.Default, host.Get<BuurtpreventieOptions>());
    }

    [Fact]
    public void Registers_singletons_only() =>
        Assert.All(Host.With(services => services.AddBuurtpreventie()).Services, service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));

    [Fact]
    public void Gives_the_words_of_the_host()
    {
        var own = Domain.Texts.Standard.Replacing([new("value.required", new("Verplicht.", "Requis.", "Pflicht.", "Required."))]);

        var host = Host.With(services => services.AddBuurtpreventie(options => options with { Texts = own }));

        Assert.Same(own, host.Get<Domain.Texts>());
        Assert.Same(Domain.Texts.Standard, BuurtpreventieOptions.Default.Texts);
    }

    [Fact]
    public void Follows_the_time_provider_of_the_host()
    {
        var then = Instant.FromUtc(2026, 3, 2, 9, 15);

        var host = Host.With(services => services.AddSingleton<TimeProvider>(new Stopped(then)).AddBuurtpreventie());

        Assert.Equal(then, host.Get<IClock>().GetCurrentInstant());
    }

    [Fact]
    public void Keeps_the_clock_the_host_registered_before_or_after()
    {
        var own = new OwnClock();

        Assert.Same(own, Host.With(services => services.AddSingleton<IClock>(own).AddBuurtpreventie()).Get<IClock>());
        Assert.Same(own, Host.With(services => services.AddBuurtpreventie().AddSingleton<IClock>(own)).Get<IClock>());
    }

    [Fact]
    public void Done_twice_is_done_once()
    {
        var once = Host.With(services => services.AddBuurtpreventie());
        var twice = Host.With(services => services.AddBuurtpreventie().AddBuurtpreventie(options => options with { Texts = Domain.Texts.Standard.Replacing([]) }));

        Assert.Equal(once.Services.Select(service => service.ServiceType), twice.Services.Select(service => service.ServiceType));
        Assert.Same(Domain.Texts.Standard, twice.Get<Domain.Texts>());
    }

    private sealed class Stopped(Instant then) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => then.ToDateTimeOffset();
    }

    private sealed class OwnClock : IClock
    {
        public Instant GetCurrentInstant() => default;
    }

    /// <summary>The little of a container that these tests need: the last registration counts.</summary>
    private sealed class Host : List<ServiceDescriptor>, IServiceCollection, IServiceProvider
    {
        public IReadOnlyList<ServiceDescriptor> Services => this;

        public static Host With(Action<IServiceCollection> register)
        {
            var host = new Host();
            register(host);
            return host;
        }

        public T Get<T>() => Assert.IsType<T>(GetService(typeof(T)), exactMatch: false);

        public object? GetService(Type serviceType) => this.LastOrDefault(service => service.ServiceType == serviceType) is { } found
            ? found.ImplementationInstance ?? found.ImplementationFactory!(this)
            : null;
    }
}
