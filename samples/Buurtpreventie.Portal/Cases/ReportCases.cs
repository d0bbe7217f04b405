using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Storage;

namespace Buurtpreventie.Portal.Cases;

/// <summary>Reports: begun, and moved on by the verbs of the library, one transaction each.</summary>
internal sealed class ReportCases(PortalDb db, Transactions transactions, ReportStore store)
{
    /// <summary>Signal: somebody saw or heard something. The call is a step of its own.</summary>
    public Task<Outcome<Report>> Signal(GroupId group, SaarReportForm form, Act act) => transactions.Run(async () =>
    {
        var id = ReportId.From(act.Command.Value);
        if (await db.Reports.FindAsync(id) is { } before)
        {
            return before.Reporter == act.Actor.Person ? before.ToReport() : LifecycleErrors.NotFound;
        }

        if (await store.FactsFor(group, act.Actor, act.At) is not { } facts)
        {
            return LifecycleErrors.NotFound;
        }

        if (!Observation.Of(form, facts.Protocol.Options, act.At).TryGetValue(out var observation, out var errors)
            || !Report.Signal(id, observation, facts, act with { Actor = act.Actor.In(group), Seen = null }).TryGetValue(out var step, out errors))
        {
            return errors;
        }

        await store.Add(step, observation, facts);
        return Outcome<Report>.Success(step.Next);
    });

    /// <summary>Pulls a trigger of a report.</summary>
    public Task<Outcome<Report>> Do(ReportId id, ReportTrigger trigger, ReportInput input, Act act) => transactions.Run(async () =>
    {
        if (await store.Find(id, act.Actor, act.At) is not { } found)
        {
            return LifecycleErrors.NotFound;
        }

        var by = act with { Actor = act.Actor.In(found.Facts.Group.Id) };
        if (!Pull(found, trigger, input, by).TryGetValue(out var taken, out var errors))
        {
            return errors;
        }

        if (!taken.Step.IsRepeat)
        {
            await store.Put(found, taken.Step, taken.Observed, by.Actor);
        }

        return Outcome<Report>.Success(taken.Step.Next);
    });

    private static Outcome<Taken> Pull(ReportCase found, ReportTrigger trigger, ReportInput input, Act act)
    {
        var (report, facts) = (found.Report, found.Facts);
        return trigger switch
        {
            ReportTrigger.RecordCall => (input.Call ?? new()).Read(facts, act).TryGetValue(out var call, out var errors) ? Plain(report.RecordCall(call, facts, act)) : errors,
            ReportTrigger.NotifyGroup => Plain(report.NotifyGroup(facts, act, [.. input.OtherEvents])),
            ReportTrigger.Correct => Observing(Observation.Of(input.Correction ?? new(), facts.Protocol.Options, act.At), observed => report.Correct(observed, facts, act)),
            ReportTrigger.Add => found.Message(input.Addition ?? new(), act, Texts.Standard).TryGetValue(out _, out var refused)
                ? Observing(Observation.Adding(input.Addition ?? new(), facts.Protocol.Options, act.At), observed => report.Add(observed, facts, act))
                : refused,
            ReportTrigger.React => input.Reaction is { } reaction && Enum.IsDefined(reaction)
                ? Plain(report.React(reaction, input.IsSafe, facts, act))
                : ReportErrors.UnsafeReaction.At("reaction"),
            ReportTrigger.RecordPoliceOnScene => Plain(report.RecordPoliceOnScene(facts, act)),
            ReportTrigger.Close => Plain(report.Close(facts, act)),
            ReportTrigger.DeclareFalseAlarm => Plain(report.DeclareFalseAlarm(facts, act)),
            ReportTrigger.Route => input.Contact is { } contact ? Plain(report.Route(contact, facts, act)) : OutcomeErrors.Required.At("contact"),
            ReportTrigger.Drop => Plain(report.Drop(facts, act)),
            ReportTrigger.MarkUnconfirmed => Plain(report.MarkUnconfirmed(facts, act)),
            ReportTrigger.Register => Plain(report.Register(facts, act)),
            _ => LifecycleErrors.NotFound,
        };

        static Outcome<Taken> Plain(Outcome<Step<Report, ReportEvent>> outcome, Observation? observed = null) =>
            outcome.Match<Outcome<Taken>>(step => new Taken(step, observed), errors => errors);

        static Outcome<Taken> Observing(Outcome<Observation> observing, Func<Observation, Outcome<Step<Report, ReportEvent>>> verb) =>
            observing.TryGetValue(out var observed, out var errors) ? Plain(verb(observed), observed) : errors;
    }

    private sealed record Taken(Step<Report, ReportEvent> Step, Observation? Observed);
}
