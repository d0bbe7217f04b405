using Buurtpreventie.Domain;
using Buurtpreventie.Domain.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using NodaTime.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>A convenience for hosts with a container; nothing in the library needs one.</summary>
public static class BuurtpreventieRegistration
{
    /// <summary>
    /// Registers what the host injects, each as a singleton and each by name: <see cref="Texts"/>, <see cref="IClock"/> and the
    /// <see cref="BuurtpreventieOptions"/> themselves. What is registered already stays, so a second call changes nothing.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">Changes the options by <c>with</c>; null keeps the defaults.</param>
    /// <returns>The same services.</returns>
    /// <remarks>The clock follows the host's <see cref="TimeProvider"/> where one is registered, else it is the system's.</remarks>
    public static IServiceCollection AddBuurtpreventie(
        this IServiceCollection services, Func<BuurtpreventieOptions, BuurtpreventieOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var chosen = options is null ? BuurtpreventieOptions.Default : options(BuurtpreventieOptions.Default);
        services.TryAddSingleton(chosen);
        services.TryAddSingleton(provider => provider.GetRequiredService<BuurtpreventieOptions>().Texts);
        services.TryAddSingleton(provider => provider.GetService<TimeProvider>()?.ToClock() ?? SystemClock.Instance);
        return services;
    }
}
