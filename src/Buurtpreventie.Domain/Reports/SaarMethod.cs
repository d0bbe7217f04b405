using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Reports;

/// <summary>The steps of the method (R-101 … ).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SaarStep>))]
public enum SaarStep
{
    /// <summary>S: signal.</summary>
    Signal = 1,

    /// <summary>A: call.</summary>
    Alarm = 2,

    /// <summary>A: tell the group.</summary>
    NotifyGroup = 3,

    /// <summary>R: react, only when it is safe.</summary>
    React = 4,

    /// <summary>R: register.</summary>
    Register = 5,
}

/// <summary>The method as a protocol has it: which steps, in which order, and what a member is told at each.</summary>
public static class SaarMethod
{
    /// <summary>The steps under these options, in order (O-06).</summary>
    public static ImmutableArray<SaarStep> Steps(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [SaarStep.Signal, SaarStep.Alarm, SaarStep.NotifyGroup, .. LastSteps(options)];
    }

    /// <summary>The step that a report is waiting for; null once there is none.</summary>
    public static SaarStep? StepAt(ReportState state) => state switch
    {
        ReportState.Signalled => SaarStep.Alarm,
        ReportState.Alarmed => SaarStep.NotifyGroup,
        ReportState.Open or ReportState.PoliceOnScene => SaarStep.React,
        ReportState.Closed or ReportState.FalseAlarm => SaarStep.Register,
        _ => null,
    };

    /// <summary>What a member is told at a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="options">The options of the protocol.</param>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public static string Guidance(SaarStep step, ProtocolOptions options, Language language, Texts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var key = step switch
        {
            SaarStep.NotifyGroup => $"saar.notify-group-{TextKeys.Kebab(options.CallTiming.Urgent.ToString())}",
            SaarStep.Register => $"saar.register-{TextKeys.Kebab(options.Registrar.ToString())}",
            _ => $"saar.{TextKeys.Kebab(step.ToString())}",
        };
        return (texts ?? Texts.Standard).Of(
            key, language,
            ErrorArgument.Of("emergency", options.FirstEmergencyNumber), ErrorArgument.Of("tolerance", options.CallTiming.ToleranceMinutes ?? 0));
    }

    /// <summary>What a member is told at the R: react if safe, register, or both (C-01).</summary>
    /// <inheritdoc cref="Guidance"/>
    public static string LastStep(ProtocolOptions options, Language language, Texts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        return string.Join(' ', LastSteps(options).Select(step => Guidance(step, options, language, texts)));
    }

    private static ImmutableArray<SaarStep> LastSteps(ProtocolOptions options) => options.FinalStep switch
    {
        FinalStep.React => [SaarStep.React],
        FinalStep.Register => [SaarStep.Register],
        _ => [SaarStep.React, SaarStep.Register],
    };
}
