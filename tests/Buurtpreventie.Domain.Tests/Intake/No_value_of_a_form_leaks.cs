using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Support;
using static Buurtpreventie.Domain.Tests.Intake.Town;

namespace Buurtpreventie.Domain.Tests.Intake;

/// <summary>Through text, formats, JSON, exceptions and the debugger, from everything that comes of a form.</summary>
public sealed class No_value_of_a_form_leaks
{
    private static readonly Secret[] Secrets =
    [
        Secret.Words("Noor"), Secret.Words("Janssens"), Secret.Words("Wouters"), Secret.Words("Kanaalstraat"), Secret.Digits("09.05.14-992.05"),
        Secret.Digits("0470 12 34 02"), Secret.Text("noor.janssens"), Secret.Text("2009-05-14"), Secret.Text("2027-05-14"), Secret.Text("14 May 2027"),
    ];

    [Fact]
    public void From_a_declaration_and_what_is_made_of_it()
    {
        var scanner = new LeakScanner(Secrets);
        var declaration = DeclarationOfIntention.Sign(FormOfNoor, Lanaken, Village, By(Actor.Applicant(Noor), At(2026, 3, 10), 1)).OrThrow();
        var opened = VettingFile.Open(declaration, Lanaken, By(Officer, At(2026, 3, 11), 2)).OrThrow();

        scanner.Scan(declaration);
        scanner.Scan(declaration.ToSnapshot());
        scanner.Scan(declaration.Erased(At(2026, 6, 1)));
        scanner.Scan(declaration.Fingerprint(new(1, new byte[32])));
        scanner.Scan(declaration.Rules);
        scanner.Scan(opened);
        scanner.Scan(ContactCard.Of(declaration.Name, declaration.MobileNumber, declaration.Address));

        Findings.None(scanner.Leaks);
        Assert.True(scanner.Looked > 100, $"looked at {scanner.Looked}");
    }

    [Fact]
    public void From_a_refusal_whatever_is_wrong()
    {
        var scanner = new LeakScanner(Secrets);
        var lots = new Random(4);
        for (var run = 0; run < 100; run++)
        {
            var choices = FormChoices.Of(
            [
                ("person", "Noor"), ("parents", "mother"),
                .. FormChoices.Questions.Where(q => q.Question is not ("person" or "signedOn")).Select(q => (q.Question, q.Variants[lots.Next(lots.Next(3) == 0 ? q.Variants.Length : 1)])),
            ]);

            scanner.Scan(choices.Sign());
            scanner.ScanOutcomeOf(() => choices.Sign().OrThrow());
            scanner.Scan(choices.Sign().Errors.In(Language.Dutch));
        }

        Findings.None(scanner.Leaks);
    }

    [Fact]
    public void Nor_does_the_reason_of_the_police()
    {
        var scanner = new LeakScanner(Secret.Text("7741-B"));
        var file = VettingFile.Open(DeclarationOfAn(), Lanaken, By(Officer, At(2026, 3, 11), 2)).OrThrow().Next;

        scanner.Scan(file.Refuse("Geseind onder PV 7741-B", By(Officer, At(2026, 3, 12), 3)).OrThrow());
        scanner.Scan(file.Refuse("PV 7741-B " + new string('x', PoliceNote.Longest), By(Officer, At(2026, 3, 12), 4)));
        scanner.ScanOutcomeOf(() => PoliceNote.Of("PV 7741-B " + new string('x', PoliceNote.Longest)).OrThrow());

        Findings.None(scanner.Leaks);
        Assert.True(scanner.Looked > 20, $"looked at {scanner.Looked}");
    }
}
