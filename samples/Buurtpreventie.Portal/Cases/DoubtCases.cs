using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Storage;
using DoubtOffer = Buurtpreventie.Domain.Lifecycles.Verdict<
    Buurtpreventie.Domain.Reports.DoubtQueryState, Buurtpreventie.Domain.Reports.DoubtQueryTrigger, Buurtpreventie.Domain.Reports.DoubtQueryCondition>;

namespace Buurtpreventie.Portal.Cases;

/// <summary>A question to a group with everything that is looked at when somebody answers.</summary>
internal sealed record DoubtCase(DoubtQueryRow Row, DoubtQuery Query, ReportFacts Facts)
{
    /// <summary>What the actor may do now, and what is missing for it.</summary>
    public IReadOnlyList<DoubtOffer> Offers(Actor actor, Instant now) => [.. Query.Offers(actor.In(Facts.Group.Id), Facts, now)];
}

/// <summary>What is told with an answer, where it asks for something.</summary>
internal sealed record DoubtInput
{
    public static readonly DoubtInput None = new();

    /// <summary>Why it is harmless.</summary>
    public HarmlessReason? Reason { get; init; }

    public CallInput? Call { get; init; }
}

/// <summary>Questions to a group in doubt: asked, answered, and made a report after the call, one transaction each.</summary>
internal sealed class DoubtCases(PortalDb db, Transactions transactions, ReportStore store)
{
    public Task<Outcome<DoubtQuery>> Ask(GroupId group, DoubtQueryForm form, Act act) => transactions.Run(async () =>
    {
        var id = DoubtQueryId.From(act.Command.Value);
        if (await db.DoubtQueries.FindAsync(id) is { } before)
        {
            return before.Asker == act.Actor.Person ? before.ToQuery() : LifecycleErrors.NotFound;
        }

        if (await store.FactsFor(group, act.Actor, act.At) is not { } facts)
        {
            return LifecycleErrors.NotFound;
        }

        // What the protocol wants instead comes before what is wrong with the form.
        if (DoubtQuery.Check(form, facts.Protocol, act.At) is { Count: > 0 } faults)
        {
            return faults;
        }

        if (!Observation.Doubting(form, act.At).TryGetValue(out var observation, out var errors)
            || !DoubtQuery.Ask(id, observation, facts, act with { Actor = act.Actor.In(group), Seen = null }).TryGetValue(out var step, out errors))
        {
            return errors;
        }

        await store.Add(step, observation, facts);
        return Outcome<DoubtQuery>.Success(step.Next);
    });

    /// <summary>Pulls a trigger of a question.</summary>
    public Task<Outcome<DoubtQuery>> Do(DoubtQueryId id, DoubtQueryTrigger trigger, DoubtInput input, Act act) => transactions.Run(async () =>
    {
        if (await store.Find(id, act.Actor, act.At) is not { } found)
        {
            return LifecycleErrors.NotFound;
        }

        var by = act with { Actor = act.Actor.In(found.Facts.Group.Id) };
        if (!Pull(found, trigger, input, by).TryGetValue(out var step, out var errors))
        {
            return errors;
        }

        if (!step.IsRepeat)
        {
            await store.Put(found, step, by.Actor);
        }

        return Outcome<DoubtQuery>.Success(step.Next);
    });

    /// <summary>After the call: makes it a report, both steps or neither.</summary>
    public Task<Outcome<Report>> Promote(DoubtQueryId id, SaarReportForm form, Act act) => transactions.Run(async () =>
    {
        var reportId = ReportId.From(act.Command.Value);
        if (await store.Find(id, act.Actor, act.At) is not { } found)
        {
            return LifecycleErrors.NotFound;
        }

        if (found.Query.ToSnapshot().Report == reportId && await db.Reports.FindAsync(reportId) is { } before && act.Actor.Person == before.Reporter)
        {
            return before.ToReport();
        }

        var by = act with { Actor = act.Actor.In(found.Facts.Group.Id) };
        if (!found.Query.Promote(reportId, found.Facts, by).TryGetValue(out var promoted, out var errors)
            || !Observation.Of(form, found.Facts.Protocol.Options, act.At).TryGetValue(out var observation, out errors)
            || !Report.FromDoubt(reportId, found.Query, observation, found.Facts, by with { Seen = null }).TryGetValue(out var begun, out errors))
        {
            return errors;
        }

        await store.Add(begun, observation, found.Facts);
        await store.Put(found, promoted, by.Actor);
        return Outcome<Report>.Success(begun.Next);
    });

    private static Outcome<Step<DoubtQuery, DoubtQueryEvent>> Pull(DoubtCase found, DoubtQueryTrigger trigger, DoubtInput input, Act act)
    {
        var (query, facts) = (found.Query, found.Facts);
        return trigger switch
        {
            DoubtQueryTrigger.VoteSuspicious => query.VoteSuspicious(facts, act),
            DoubtQueryTrigger.VoteHarmless => query.VoteHarmless(input.Reason, facts, act),
            DoubtQueryTrigger.OfferToCall => query.OfferToCall(facts, act),
            DoubtQueryTrigger.ReleaseCaller => query.ReleaseCaller(facts, act),
            DoubtQueryTrigger.RecordCall => (input.Call ?? new()).Read(facts, act).TryGetValue(out var call, out var errors) ? query.RecordCall(call, facts, act) : errors,
            DoubtQueryTrigger.Settle => query.Settle(facts, act),
            DoubtQueryTrigger.Expire => query.Expire(facts, act),
            _ => LifecycleErrors.NotFound,
        };
    }
}
