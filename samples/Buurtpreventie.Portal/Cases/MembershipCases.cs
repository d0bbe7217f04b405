using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Storage;

namespace Buurtpreventie.Portal.Cases;

/// <summary>Moves memberships on by the verbs of the library, one transaction each.</summary>
internal sealed class MembershipCases(Transactions transactions, CaseStore cases)
{
    /// <summary>Pulls a trigger of a membership.</summary>
    public Task<Outcome<Membership>> Do(MembershipId id, MembershipTrigger trigger, MembershipInput input, Act act) => transactions.Run(async () =>
    {
        if (await cases.Find(id, act.Actor, act.At, input.Group) is not { } found)
        {
            return LifecycleErrors.NotFound;
        }

        if (!FirstAllowed(found, act, capacity => Pull(found, trigger, input, capacity)).TryGetValue(out var taken, out var errors))
        {
            return errors;
        }

        if (taken.Step is not { IsRepeat: true })
        {
            await cases.Put(found, taken);
        }

        return Outcome<Membership>.Success(taken.Step?.Next ?? found.Membership);
    });

    /// <summary>Asks the applicant more, or records the answer: a step of the vetting file alone.</summary>
    public Task<Outcome<VettingFile>> OnFile(MembershipId id, VettingTrigger trigger, MembershipInput input, Act act) => transactions.Run(async () =>
    {
        if (await cases.Find(id, act.Actor, act.At) is not { File: { } file } found)
        {
            return LifecycleErrors.NotFound;
        }

        var answer = FirstAllowed(found, act, capacity => trigger switch
        {
            VettingTrigger.AskMore => file.AskMore(input.Questions, capacity),
            VettingTrigger.Answer => file.Answer(capacity),
            VettingTrigger.Lapse => file.Lapse(capacity),
            _ => LifecycleErrors.NotFound,
        });
        if (!answer.TryGetValue(out var step, out var errors))
        {
            return errors;
        }

        if (!step.IsRepeat)
        {
            await cases.Put(found, step);
        }

        return Outcome<VettingFile>.Success(step.Next);
    });

    /// <summary>Puts an application before the police where the intake is in doubt.</summary>
    public Task<Outcome<VettingFile>> OpenFile(MembershipId id, Act act) => transactions.Run(async () =>
    {
        if (await cases.Find(id, act.Actor, act.At) is not { Declaration: { } declaration } found)
        {
            return LifecycleErrors.NotFound;
        }

        if (found.File is { } file)
        {
            return await cases.WasOpenedBy(act, file) ? file : LifecycleErrors.NotFound;
        }

        if (!VettingFile.Open(declaration, found.Facts.Protocol, act).TryGetValue(out var step, out var errors))
        {
            return errors;
        }

        await cases.Add(id, step);
        return Outcome<VettingFile>.Success(step.Next);
    });

    /// <summary>Who assigns looked, and the address lies in the territory.</summary>
    public Task<Outcome<MembershipId>> VerifyTie(MembershipId id, Act act) => transactions.Run<Outcome<MembershipId>>(async () =>
    {
        if (await cases.Find(id, act.Actor, act.At) is not { Declaration: { } declaration } found)
        {
            return LifecycleErrors.NotFound;
        }

        if (!declaration.VerifyTie(found.Facts.Protocol, act).TryGetValue(out var verified, out var errors))
        {
            return errors;
        }

        await cases.Put(found, verified);
        return id;
    });

    /// <summary>
    /// Somebody in an own matter acts in whatever capacity may. Of several refusals the one that says what is missing tells more than that
    /// it is the wrong capacity.
    /// </summary>
    private static Outcome<T> FirstAllowed<T>(MembershipCase found, Act act, Func<Act, Outcome<T>> pull)
    {
        Outcome<T>? refused = null;
        foreach (var capacity in found.CapacitiesOf(act.Actor))
        {
            var answer = pull(act with { Actor = capacity });
            if (answer.IsSuccess)
            {
                return answer;
            }

            refused = refused is null || refused.Value.Errors.All(error => error.Kind is ErrorKind.NotAllowed or ErrorKind.Missing) ? answer : refused;
        }

        return refused!.Value;
    }

    private static Outcome<Taken> Pull(MembershipCase found, MembershipTrigger trigger, MembershipInput input, Act act)
    {
        var (membership, facts) = (found.Membership, found.Facts);
        return trigger switch
        {
            MembershipTrigger.Approve => WithFile(file => file.Approve(OnTheFile()), decision => membership.Approve(decision, facts, act)),
            MembershipTrigger.CompleteImport => WithFile(file => file.Approve(OnTheFile()), decision => membership.CompleteImport(
                MembershipFacts.Of(facts.Protocol, facts.Group, facts.Declaration, decision ?? facts.Vetting, facts.MembersInGroup, facts.WaitingList), act)),
            MembershipTrigger.Refuse => WithFile(file => file.Refuse(input.Reason, OnTheFile()), _ => membership.Refuse(facts, act)),
            MembershipTrigger.RevokeAdmission => WithFile(file => file.Revoke(input.Reason, OnTheFile()), _ => membership.RevokeAdmission(facts, act)),
            MembershipTrigger.Withdraw => WithFile(file => file.Withdraw(OnTheFile()), _ => membership.Withdraw(facts, act)),
            MembershipTrigger.PutOnWaitingList => Plain(membership.PutOnWaitingList(facts, act)),
            MembershipTrigger.Assign => Plain(membership.Assign(facts, act)),
            MembershipTrigger.PassCard => Plain(membership.PassCard(facts, act)),
            MembershipTrigger.ConfirmAdded => Plain(membership.ConfirmAdded(facts, act)),
            MembershipTrigger.ReportNotFound => Plain(membership.ReportNotFound(facts, act)),
            MembershipTrigger.Lapse => Plain(membership.Lapse(facts, act)),
            MembershipTrigger.Leave => Plain(membership.Leave(facts, act)),
            MembershipTrigger.MoveAway => Plain(membership.MoveAway(facts, act)),
            MembershipTrigger.Suspend => Plain(membership.Suspend(facts, act)),
            MembershipTrigger.SuspendOverdue => Plain(membership.SuspendOverdue(facts, act)),
            MembershipTrigger.Resume => Plain(membership.Resume(facts, act)),
            MembershipTrigger.Appeal => Plain(membership.Appeal(facts, act)),
            MembershipTrigger.UpholdRemoval => Plain(membership.UpholdRemoval(facts, act)),
            MembershipTrigger.OverturnRemoval => Plain(membership.OverturnRemoval(facts, act)),
            MembershipTrigger.DissolveGroup => Plain(membership.EndWithGroup(facts, act)),
            MembershipTrigger.RecordBreach => WithRule(rule => membership.RecordBreach(rule, facts, act)),
            MembershipTrigger.Warn => WithRule(rule => membership.Warn(rule, facts, act)),
            MembershipTrigger.Remove => WithRule(rule => membership.Remove(rule, facts, act)),
            MembershipTrigger.AcceptRules => Declaring(
                declared => declared.AcceptRules(facts.Protocol, act), changed => membership.AcceptRules(changed, act)),
            MembershipTrigger.SignPersonally => Declaring(
                declared => declared.SignPersonally(input.Signature ?? new(), act), changed => membership.SignPersonally(changed, act)),
            MembershipTrigger.WithdrawConsent => OfRight(Rights.Withdraw(membership, facts, input.Consent ?? ConsentKind.DataToCoordinator, act)),
            MembershipTrigger.CorrectContact => facts.Group is { } group
                ? OfRight(Rights.Correct(membership, facts, input.Correction ?? new(), group.Territory, act))
                : MembershipErrors.OtherFacts,
            _ => LifecycleErrors.NotFound,
        };

        Act OnTheFile() => act with { Seen = input.SeenFile };

        static Outcome<Taken> Plain(Outcome<MembershipStep> outcome) => outcome.Match<Outcome<Taken>>(step => new Taken(step), errors => errors);

        Outcome<Taken> WithRule(Func<Rule, Outcome<MembershipStep>> verb) =>
            input.Rule is { Kind: RuleKind.Conduct or RuleKind.NotFor } rule ? Plain(verb(rule)) : OutcomeErrors.Required.At("rule");

        // What the police decides on the file, the membership follows: both steps or neither.
        Outcome<Taken> WithFile(Func<VettingFile, Outcome<Step<VettingFile, VettingEvent>>> decide, Func<VettingDecision?, Outcome<MembershipStep>> follow)
        {
            if (found.File is not { } file || !file.Offers(act.Actor, act.At).Any(offer => offer.IsAllowed && offer.On == MembershipCase.Twin(trigger)))
            {
                return Plain(follow(null));
            }

            return decide(file).TryGetValue(out var onFile, out var errors) && follow(onFile.Next.Decision).TryGetValue(out var step, out errors)
                ? new Taken(step, OnFile: onFile)
                : errors;
        }

        // A declaration changes together with the membership, which looks at the changed one.
        Outcome<Taken> Declaring(
            Func<DeclarationOfIntention, Outcome<DeclarationOfIntention>> change, Func<MembershipFacts, Outcome<MembershipStep>> verb)
        {
            if (found.Declaration is not { } declared)
            {
                return MembershipErrors.OtherFacts;
            }

            return change(declared).TryGetValue(out var changed, out var errors)
                && verb(MembershipFacts.Of(facts.Protocol, facts.Group, changed, facts.Vetting, facts.MembersInGroup, facts.WaitingList)).TryGetValue(out var step, out errors)
                    ? new Taken(step, changed)
                    : errors;
        }

        static Outcome<Taken> OfRight(Outcome<RightsStep> outcome) =>
            outcome.Match<Outcome<Taken>>(right => new Taken(right.Membership, right.Declaration), errors => errors);
    }
}
