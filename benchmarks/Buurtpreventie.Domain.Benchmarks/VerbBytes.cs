using System.Diagnostics;
using System.Globalization;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Reports;
using NodaTime;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>
/// How many bytes every verb allocates: to decide, and for the next state, the event and all that follows from it. In a process whose code is
/// compiled once and for good they are the same on every machine and in every run, so the table in <c>results/</c> is a promise: more than a tenth on
/// top of it fails. Asking what may be done stays at nothing.
/// </summary>
public static class VerbBytes
{
    /// <summary>What the measuring process is called with.</summary>
    public const string PrintArgument = "print-bytes";

    private const double MostGrowth = 1.1;
    private const string Head = "| verb | bytes |\n|---|---:|\n";
    private static readonly string File = Path.Combine(Root(), "benchmarks", "results", "VerbBytes.md");

    /// <summary>Measures in a process of its own and writes the table.</summary>
    public static int Write()
    {
        System.IO.File.WriteAllText(File, Head + string.Concat(Measured().Select(verb => $"| {verb.Name} | {verb.Bytes.ToString(CultureInfo.InvariantCulture)} |\n")));
        return 0;
    }

    /// <summary>Measures in a process of its own and holds the result against the table.</summary>
    /// <returns>How many verbs have outgrown it or do not stand in it.</returns>
    public static int Hold()
    {
        var most = Rows(System.IO.File.ReadLines(File).Skip(2)).ToDictionary(verb => verb.Name, verb => verb.Bytes);
        var (failed, measured) = (0, Measured());
        foreach (var (name, bytes) in measured)
        {
            if (!most.TryGetValue(name, out var known) || bytes > known * MostGrowth)
            {
                failed++;
                Console.WriteLine($"FAIL {name}: {bytes} B, in the table {known} B; if that is meant, run -- bytes and commit the table");
            }
        }

        Console.WriteLine($"{measured.Count - failed} of {measured.Count} verbs allocate what the table says");
        return failed;
    }

    /// <summary>Measures in this process.</summary>
    public static int Print()
    {
        foreach (var (name, run) in Verbs())
        {
            // The first round pays for what is made once; the least of some more is what the verb itself needs.
            var least = long.MaxValue;
            for (var round = 0; round < 10; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var goes = run();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
                if (!goes)
                {
                    throw new InvalidOperationException($"{name} does not go as it should; the table would be about something else.");
                }
            }

            Console.WriteLine($"| {name} | {least.ToString(CultureInfo.InvariantCulture)} |");
        }

        return 0;
    }

    private static List<(string Name, long Bytes)> Measured()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(VerbBytes).Assembly.Location, PrintArgument },
            Environment = { ["DOTNET_TieredCompilation"] = "0" },
            RedirectStandardOutput = true,
        })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0 ? [.. Rows(lines)] : throw new InvalidOperationException("The measuring process failed.");
    }

    private static IEnumerable<(string Name, long Bytes)> Rows(IEnumerable<string> lines) =>
        lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (cells[1], long.Parse(cells[2], CultureInfo.InvariantCulture)));

    private static IEnumerable<(string Name, Func<bool> Run)> Verbs() =>
        [.. OfDeclarations(), .. OfVetting(), .. OfGroups(), .. OfMemberships(), .. OfConduct(), .. OfReports(), .. OfDoubtQueries()];

    private static IEnumerable<(string Name, Func<bool> Run)> OfDeclarations()
    {
        var act = By(Actor.Applicant(An), At(2026, 3, 2), 1);
        var parentAct = By(Actor.Applicant(Noor), At(2026, 3, 10), 1);
        var declared = DeclarationOfAn();
        var noor = DeclarationOfIntention.Sign(FormOfNoor, Lanaken, Village, parentAct).OrThrow();
        var (empty, correction, signature) = (new DeclarationForm(), new ContactCorrection { MobileNumber = "0470 12 34 99" }, Signed("Noor Janssens", "2027-05-20"));
        var ofAge = By(Actor.Applicant(Noor), At(2027, 5, 20), 2);
        var looking = By(Officer, At(2026, 3, 4), 2);

        yield return ("declaration: sign", () => DeclarationOfIntention.Sign(FormOfAn, Lanaken, Village, act).IsSuccess);
        yield return ("declaration: sign, with a parent", () => DeclarationOfIntention.Sign(FormOfNoor, Lanaken, Village, parentAct).IsSuccess);
        yield return ("declaration: check an empty form", () => DeclarationOfIntention.Check(empty, Lanaken, Village, act.At).Count > 15);
        yield return ("declaration: correct", () => declared.Correct(correction, Village, act).IsSuccess);
        yield return ("declaration: withdraw a consent", () => declared.Withdraw(ConsentKind.DataToCoordinator, act).IsSuccess);
        yield return ("declaration: accept rules", () => declared.AcceptRules(Lanaken, act).IsSuccess);
        yield return ("declaration: sign personally", () => noor.SignPersonally(signature, ofAge).IsSuccess);
        yield return ("declaration: verify the tie", () => declared.VerifyTie(Lanaken, looking).IsSuccess);
    }

    private static IEnumerable<(string Name, Func<bool> Run)> OfVetting()
    {
        var (opening, deciding, later) = (By(Officer, At(2026, 3, 3), 301), By(Officer, At(2026, 3, 4), 302), By(Officer, At(2026, 5, 4), 303));
        var declared = DeclarationOfAn();
        var open = VettingFile.Open(declared, Lanaken, opening).OrThrow().Next;
        var asked = open.AskMore(VettingQuestions.Identity, deciding).OrThrow().Next;
        var approved = open.Approve(deciding).OrThrow().Next;
        var (host, withdrawing) = (By(Actor.System, At(2026, 5, 4), 304), By(Actor.Applicant(An), At(2026, 3, 4), 305));

        yield return ("vetting: open", () => VettingFile.Open(declared, Lanaken, opening).IsSuccess);
        yield return ("vetting: ask more", () => open.AskMore(VettingQuestions.Identity, deciding).IsSuccess);
        yield return ("vetting: answer", () => asked.Answer(later).IsSuccess);
        yield return ("vetting: approve", () => open.Approve(deciding).IsSuccess);
        yield return ("vetting: refuse", () => open.Refuse("known", deciding).IsSuccess);
        yield return ("vetting: revoke", () => approved.Revoke("known", later).IsSuccess);
        yield return ("vetting: lapse", () => asked.Lapse(host).IsSuccess);
        yield return ("vetting: withdraw", () => open.Withdraw(withdrawing).IsSuccess);
        yield return ("vetting: offers", () => Count(open.Offers(Officer, deciding.At).GetEnumerator()) == 3);
    }

    private static IEnumerable<(string Name, Func<bool> Run)> OfGroups()
    {
        var facts = FactsForGroup(Lanaken);
        var deputy = GroupFacts.Of(Lanaken, [], CandidateOf(DeclarationOf(Person(80), "Wim", "Goossens")));
        var (proposal, day) = (Proposal(), new LocalDate(2026, 1, 15));
        var (city, police, coordinator) = (By(Prevention, At(2026, 2, 1), 600), By(Officer, At(2026, 2, 1), 601), By(MarleenOfRekem, At(2026, 2, 1), 602));
        var (proposed, active) = (Proposed(Lanaken), GroupUnder(Lanaken));
        var ready = proposed.RecordPriorContact(day, facts, By(Prevention, At(2026, 1, 20), 590)).OrThrow().Next;
        ready = ready.EnlistFounders(6, facts, By(Prevention, At(2026, 1, 20), 591)).OrThrow().Next;
        ready = ready.AppointCoordinator(facts, By(Prevention, At(2026, 1, 20), 592)).OrThrow().Next;
        var appointed = ready;
        ready = ready.SignAgreement(day, facts, By(MarleenOfRekem, At(2026, 1, 20), 593)).OrThrow().Next;
        ready = ready.RecordScreening(facts, By(Officer, At(2026, 1, 20), 594)).OrThrow().Next;
        var withDeputy = active.AppointDeputy(deputy, By(MarleenOfRekem, At(2026, 1, 20), 595)).OrThrow().Next
            .SignAgreement(day, facts, By(Actor.Coordinator(Person(80), Rekem), At(2026, 1, 20), 596)).OrThrow().Next;
        var screened = withDeputy.RecordDeputyScreening(facts, By(Officer, At(2026, 1, 20), 588)).OrThrow().Next;
        var appeals = FactsForGroup(Bilzen);
        var discharged = GroupUnder(Bilzen).Discharge(DischargeReason.RulesBroken, appeals, By(Officer, At(2026, 1, 20), 587)).OrThrow().Next;
        var appealing = By(Actor.Resident(Marleen), At(2026, 1, 22), 586);
        var appealed = discharged.AppealDischarge(appeals, appealing).OrThrow().Next;
        var dormant = active.GoDormant(facts, By(Prevention, At(2026, 1, 20), 597)).OrThrow().Next;
        var suspended = active.Suspend(facts, By(Prevention, At(2026, 1, 20), 598)).OrThrow().Next;

        yield return ("group: found", () => PreventionGroup.Found(Rekem, proposal, facts, city).IsSuccess);
        yield return ("group: record prior contact", () => proposed.RecordPriorContact(day, facts, city).IsSuccess);
        yield return ("group: record briefing", () => proposed.RecordBriefing(day, facts, city).IsSuccess);
        yield return ("group: enlist founders", () => proposed.EnlistFounders(6, facts, city).IsSuccess);
        yield return ("group: appoint coordinator", () => proposed.AppointCoordinator(facts, city).IsSuccess);
        yield return ("group: appoint deputy", () => active.AppointDeputy(deputy, coordinator).IsSuccess);
        yield return ("group: sign agreement", () => appointed.SignAgreement(day, facts, coordinator).IsSuccess);
        yield return ("group: record screening", () => appointed.RecordScreening(facts, police).IsSuccess);
        yield return ("group: hand to deputy", () => screened.HandToDeputy(facts, coordinator).IsSuccess);
        yield return ("group: record screening of the deputy", () => withDeputy.RecordDeputyScreening(facts, police).IsSuccess);
        yield return ("group: release deputy", () => withDeputy.ReleaseDeputy(facts, coordinator).IsSuccess);
        yield return ("group: name inspector", () => active.NameInspector(Jef, facts, city).IsSuccess);
        yield return ("group: activate", () => ready.Activate(facts, city).IsSuccess);
        yield return ("group: resign", () => active.Resign(facts, coordinator).IsSuccess);
        yield return ("group: discharge", () => active.Discharge(DischargeReason.RulesBroken, facts, city).IsSuccess);
        yield return ("group: appeal the discharge", () => discharged.AppealDischarge(appeals, appealing).IsSuccess);
        yield return ("group: uphold the discharge", () => appealed.UpholdDischarge(appeals, city).IsSuccess);
        yield return ("group: overturn the discharge", () => appealed.OverturnDischarge(appeals, city).IsSuccess);
        yield return ("group: go dormant", () => active.GoDormant(facts, city).IsSuccess);
        yield return ("group: wake", () => dormant.Wake(facts, city).IsSuccess);
        yield return ("group: suspend", () => active.Suspend(facts, city).IsSuccess);
        yield return ("group: resume", () => suspended.Resume(facts, city).IsSuccess);
        yield return ("group: rename", () => active.Rename("Rekem-Dorp", facts, city).IsSuccess);
        yield return ("group: change territory", () => active.ChangeTerritory(Village, facts, city).IsSuccess);
        yield return ("group: dissolve", () => active.Dissolve(facts, city).IsSuccess);
        var named = GroupFacts.Of(Lanaken, ["Rekem-Dorp", "Uikhoven"]);
        yield return ("group: offers", () => Count(active.Offers(Prevention, named, city.At).GetEnumerator()) > 5);
    }

    private static IEnumerable<(string Name, Func<bool> Run)> OfMemberships()
    {
        var declared = DeclarationOf(An, "An", "Peeters", Bilzen);
        var facts = FactsOf(declared, Bilzen);
        var bare = MembershipFacts.Of(Bilzen, GroupUnder(Bilzen), null);
        var (applying, city) = (By(AnApplying, At(2026, 3, 2), 1), By(Prevention, At(2026, 3, 4), 2));
        var (member, coordinator) = (By(AnInGroup, At(2026, 4, 1), 3), By(MarleenOfRekem, At(2026, 3, 6), 4));
        var host = By(Actor.System, At(2026, 7, 1), 5);
        var applied = Membership.Apply(AnsMembership, facts, applying).OrThrow().Next;
        var vetted = applied.Approve(null, facts, city).OrThrow().Next;
        var assigned = vetted.Assign(facts, By(Prevention, At(2026, 3, 4), 6)).OrThrow().Next;
        var active = assigned.ConfirmAdded(facts, coordinator).OrThrow().Next;
        var left = active.Leave(facts, member).OrThrow().Next;
        var imported = Membership.Import(AnsMembership, An, bare, By(Prevention, At(2026, 2, 1), 7)).OrThrow().Next;
        var (full, led) = (FactsOf(declared, Bilzen, facts.Group, null, MembershipTerms.ChannelLimit), FactsOf(declared, Bilzen, LedByWim(Bilzen, facts.Group!)));
        var renewed = FactsOf(declared, Renew(Bilzen, new(2026, 3, 1)), facts.Group);
        var (again, then) = (By(AnApplying, At(2026, 4, 2), 8), By(Prevention, At(2026, 4, 2), 9));

        yield return ("membership: apply", () => Membership.Apply(AnsMembership, facts, applying).IsSuccess);
        yield return ("membership: import", () => Membership.Import(AnsMembership, An, bare, city).IsSuccess);
        yield return ("membership: approve", () => applied.Approve(null, facts, city).IsSuccess);
        yield return ("membership: refuse", () => applied.Refuse(facts, city).IsSuccess);
        yield return ("membership: withdraw", () => applied.Withdraw(facts, again).IsSuccess);
        yield return ("membership: lapse", () => applied.Lapse(facts, host).IsSuccess);
        yield return ("membership: assign", () => vetted.Assign(facts, then).IsSuccess);
        yield return ("membership: put on the waiting list", () => vetted.PutOnWaitingList(full, then).IsSuccess);
        yield return ("membership: pass the card", () => active.PassCard(led, then).IsSuccess);
        yield return ("membership: find groups", () => vetted.FindGroups([facts, full]).Found == GroupsFound.Several);
        yield return ("membership: confirm added", () => assigned.ConfirmAdded(facts, coordinator).IsSuccess);
        yield return ("membership: report not found", () => assigned.ReportNotFound(facts, coordinator).IsSuccess);
        yield return ("membership: correct contact", () => active.CorrectContact(DataCategories.MobileNumber, facts, member).IsSuccess);
        yield return ("membership: leave", () => active.Leave(facts, member).IsSuccess);
        yield return ("membership: withdraw consent", () => active.WithdrawConsent(facts, member).IsSuccess);
        yield return ("membership: move away", () => active.MoveAway(facts, member).IsSuccess);
        yield return ("membership: accept rules", () => active.AcceptRules(renewed, member).IsSuccess);
        yield return ("membership: sign personally", () => active.SignPersonally(facts, member).IsSuccess);
        yield return ("membership: complete import", () => imported.CompleteImport(facts, then).IsSuccess);
        yield return ("membership: suspend overdue", () => imported.SuspendOverdue(bare, host).IsSuccess);
        yield return ("membership: revoke admission", () => active.RevokeAdmission(facts, then).IsSuccess);
        yield return ("membership: end with group", () => active.EndWithGroup(facts, host).IsSuccess);
        yield return ("membership: reapply", () => left.Reapply(facts, again).IsSuccess);
        yield return ("membership: a repeated request", () => left.Leave(facts, member).IsSuccess);
        yield return ("membership: a refused request", () => !active.Refuse(facts, then).IsSuccess);
        yield return ("membership: due", () => !active.Due(facts, host.At).Duties.IsDefault);
        yield return ("membership: evaluate", () => active.Evaluate(MembershipTrigger.Leave, AnInGroup, facts, member.At).IsAllowed);
        yield return ("membership: offers", () => Count(active.Offers(MarleenOfRekem, facts, member.At).GetEnumerator()) > 3);
    }

    private static IEnumerable<(string Name, Func<bool> Run)> OfConduct()
    {
        var (active, facts) = ActiveAn(Bilzen);
        Act Marleen(int day) => By(MarleenOfRekem, At(2026, 4, day), 100 + day);
        var (act, host) = (Marleen(20), By(Actor.System, At(2026, 6, 1), 200));
        var breached = active.RecordBreach(Rule.Conduct(12), facts, Marleen(1)).OrThrow().Next;
        var warned = breached.Warn(Rule.Conduct(12), facts, Marleen(2)).OrThrow().Next;
        var suspended = warned.Suspend(facts, Marleen(3)).OrThrow().Next;
        var removed = suspended.Remove(Rule.Conduct(12), facts, Marleen(4)).OrThrow().Next;
        var appealing = By(AnApplying, At(2026, 4, 10), 201);
        var appealed = removed.Appeal(facts, appealing).OrThrow().Next;
        var deciding = By(Prevention, At(2026, 4, 15), 202);

        yield return ("conduct: record breach", () => active.RecordBreach(Rule.Conduct(12), facts, act).IsSuccess);
        yield return ("conduct: warn", () => breached.Warn(Rule.Conduct(12), facts, act).IsSuccess);
        yield return ("conduct: suspend", () => warned.Suspend(facts, act).IsSuccess);
        yield return ("conduct: resume", () => suspended.Resume(facts, host).IsSuccess);
        yield return ("conduct: remove", () => suspended.Remove(Rule.Conduct(12), facts, act).IsSuccess);
        yield return ("conduct: appeal", () => removed.Appeal(facts, appealing).IsSuccess);
        yield return ("conduct: uphold the removal", () => appealed.UpholdRemoval(facts, deciding).IsSuccess);
        yield return ("conduct: overturn the removal", () => appealed.OverturnRemoval(facts, deciding).IsSuccess);
    }

    private static IEnumerable<(string Name, Func<bool> Run)> OfReports()
    {
        var street = new Street(Bilzen);
        var facts = street.Facts;
        var (youssef, lotte, dirk) = (street.By(Street.Youssef, Street.Clock(19, 45)), street.By(Street.Lotte, Street.Clock(19, 50)), street.By(street.Dirk, Street.Clock(20, 30)));
        var (host, protocol) = (street.By(Actor.System, Street.Clock(20, 0)), street.Protocol);
        var form = Street.Van with { Call = new() { At = Street.Clock(19, 42) } };
        var (observed, news) = (street.Observed(), street.Added(new() { NewInformation = true, Direction = "Hoelbeek" }, Street.Clock(19, 50)));
        var (signalled, alarmed, open) = (street.Signalled(), street.Alarmed(), street.Open());
        var call = Street.CallBy(Street.Youssef, Street.Clock(19, 42));
        var early = Street.Then(signalled.NotifyGroup(facts, street.By(Street.Youssef, Street.Clock(19, 43))));
        var closed = Street.Then(open.Close(facts, street.By(street.Dirk, Street.Clock(20, 29))));
        var cold = street.Signalled(Street.Van with { Urgency = Urgency.NonUrgent });

        yield return ("report: check a form", () => Report.Check(form, protocol, youssef.At).Count == 0);
        yield return ("report: observe", () => Observation.Of(form, protocol.Options, youssef.At).IsSuccess);
        yield return ("report: signal", () => Report.Signal(Street.Ours, observed, facts, youssef).IsSuccess);
        yield return ("report: record call", () => signalled.RecordCall(call, facts, youssef).IsSuccess);
        yield return ("report: notify group", () => alarmed.NotifyGroup(facts, youssef).IsSuccess);
        yield return ("report: add", () => open.Add(news, facts, lotte).IsSuccess);
        yield return ("report: correct", () => open.Correct(observed, facts, youssef).IsSuccess);
        yield return ("report: record police on scene", () => open.RecordPoliceOnScene(facts, lotte).IsSuccess);
        yield return ("report: mark unconfirmed", () => early.MarkUnconfirmed(facts, host).IsSuccess);
        yield return ("report: close", () => open.Close(facts, dirk).IsSuccess);
        yield return ("report: declare false alarm", () => open.DeclareFalseAlarm(facts, dirk).IsSuccess);
        yield return ("report: register", () => closed.Register(facts, dirk).IsSuccess);
        yield return ("report: route", () => cold.Route(protocol.Options.NonUrgentContacts[0].Kind, facts, youssef).IsSuccess);
        yield return ("report: drop", () => alarmed.Drop(facts, youssef).IsSuccess);
        yield return ("report: a refused request", () => !signalled.NotifyGroup(facts, lotte).IsSuccess);
        yield return ("report: compose the message", () => ReportMessage.Of(open, observed, protocol.Options, Language.Dutch).IsSuccess);
        yield return ("report: offers", () => Count(open.Offers(lotte.Actor, facts, lotte.At).GetEnumerator()) > 4);
    }

    private static IEnumerable<(string Name, Func<bool> Run)> OfDoubtQueries()
    {
        var street = new Street(Lanaken);
        var facts = street.Facts;
        var (youssef, lotte, host) = (street.By(Street.Youssef, Street.Clock(19, 45)), street.By(Street.Lotte, Street.Clock(19, 50)), street.By(Actor.System, Street.Clock(20, 50)));
        var gates = new DoubtQueryForm { ObservedAt = Street.Seen, Behaviours = Behaviours.FeelsAtGates, Location = Street.Van.Location };
        var observed = Observation.Doubting(gates, youssef.At).OrThrow();
        var open = DoubtQuery.Ask(Street.Question, observed, facts, street.By(Street.Youssef, Street.Clock(19, 41))).OrThrow().Next;
        var known = open.VoteHarmless(HarmlessReason.Delivery, facts, street.By(Street.Karel, Street.Clock(19, 42))).OrThrow().Next;
        var offered = open.OfferToCall(facts, street.By(Street.Lotte, Street.Clock(19, 43))).OrThrow().Next;
        var call = Street.CallBy(Street.Lotte, Street.Clock(19, 44));
        var called = offered.RecordCall(call, facts, street.By(Street.Lotte, Street.Clock(19, 44))).OrThrow().Next;

        yield return ("doubt query: ask", () => DoubtQuery.Ask(Street.Question, observed, facts, youssef).IsSuccess);
        yield return ("doubt query: vote", () => known.VoteSuspicious(facts, lotte).IsSuccess);
        yield return ("doubt query: offer to call", () => open.OfferToCall(facts, lotte).IsSuccess);
        yield return ("doubt query: release caller", () => offered.ReleaseCaller(facts, lotte).IsSuccess);
        yield return ("doubt query: record call", () => open.RecordCall(call, facts, lotte).IsSuccess);
        yield return ("doubt query: settle", () => known.Settle(facts, youssef).IsSuccess);
        yield return ("doubt query: promote", () => called.Promote(Street.Ours, facts, youssef).IsSuccess);
        yield return ("doubt query: expire", () => open.Expire(facts, host).IsSuccess);
        yield return ("doubt query: offers", () => Count(open.Offers(lotte.Actor, facts, lotte.At).GetEnumerator()) > 4);
    }

    private static int Count<TState, TTrigger, TCondition>(Lifecycles.OfferEnumerable<TState, TTrigger, TCondition>.Enumerator offers)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum
    {
        var count = 0;
        while (offers.MoveNext())
        {
            count++;
        }

        return count;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Buurtpreventie.Domain.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("Not in the working copy.");
        }

        return folder;
    }
}
