using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Cli.Story;

/// <summary>What people do outside the library.</summary>
internal static class DutySteps
{
    /// <summary>Who must do something says that it is done.</summary>
    internal sealed record Done : StoryStep
    {
        /// <summary>The code of the duty: <c>duty.update-contact</c>.</summary>
        public required string Duty { get; init; }

        /// <summary>The report it is about, where it is about one.</summary>
        public string? Report { get; init; }

        public override string Matter(Stage stage) => Report is { } report ? ReportSteps.MatterOf(report) : base.Matter(stage);

        public override string Asks(Language language) => StoryWording.SayDone[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var subject = stage.IdOf(stage.WhoOf(this));
            return stage.Duties.FirstOrDefault(duty => duty.Code == Duty && (duty.Subject is null || duty.Subject == subject) && duty.Responsible.HasFlag(act.Actor.Role)) is { } open
                ? new Happening { Settles = [new(open.Code, open.Subject)], Asides = [open.In] }
                : LifecycleErrors.NotFound;
        }
    }
}
