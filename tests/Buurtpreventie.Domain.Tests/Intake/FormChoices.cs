using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;
using static Buurtpreventie.Domain.Tests.Intake.Town;

namespace Buurtpreventie.Domain.Tests.Intake;

/// <summary>
/// A form put together from choices, one for each question of the form and one for the protocol, and the answer it must get. The answer
/// is worked out here from the choices by the text of the rules, not by the code under test.
/// </summary>
internal sealed class FormChoices
{
    /// <summary>What can be chosen; the first of each is in order.</summary>
    public static readonly (string Question, string[] Variants)[] Questions =
    [
        ("protocol", ["Lanaken", "Bilzen", "Gent", "Limburg", "Both", "Workers", "SelfEmployed", "Optional", "NumberOptional", "AnyPhone"]),
        ("person", ["An", "Noor", "Finn"]),
        ("group", ["ok", "missing", "blank", "long"]),
        ("first", ["ok", "missing", "digit"]),
        ("last", ["ok", "missing", "digit"]),
        ("register", ["asked", "missing", "given", "wrong"]),
        ("birth", ["asked", "missing", "given", "other", "spoken", "future"]),
        ("street", ["ok", "missing"]),
        ("house", ["ok", "missing"]),
        ("code", ["ok", "missing", "five"]),
        ("place", ["ok", "missing"]),
        ("where", ["inside", "elsewhere"]),
        ("mobile", ["ok", "missing", "fixed"]),
        ("email", ["ok", "missing", "wrong"]),
        ("smartphone", ["yes", "no", "unsaid"]),
        ("tie", ["unsaid", "resident", "worker", "selfEmployed", "owner"]),
        ("workplace", ["none", "inside", "elsewhere", "empty"]),
        ("dataToPolice", ["yes", "no", "unsaid"]),
        ("processing", ["yes", "no"]),
        ("refusalPossible", ["yes", "unsaid"]),
        ("dataToCoordinator", ["yes", "no", "unsaid"]),
        ("rulesKnown", ["yes", "no"]),
        ("rulesAccepted", ["yes", "no"]),
        ("signed", ["ok", "otherwise", "missing", "other", "endless"]),
        ("signedIn", ["ok", "missing", "long"]),
        ("signedOn", ["today", "before", "missing", "spoken", "nosuchday", "tomorrow", "old"]),
        ("parents", ["none", "empty", "mother", "both", "herself", "twice", "three", "unsigned", "null", "later"]),
        ("responder", ["none", "police", "emergency", "silent", "army"]),
    ];

    public static readonly LocalDate Today = new(2026, 3, 10);

    private static readonly Dictionary<string, Protocol> Protocols = new()
    {
        ["Lanaken"] = Lanaken,
        ["Bilzen"] = Bilzen,
        ["Gent"] = Gent,
        ["Limburg"] = Town.Signed(ProtocolProfiles.LimburgBase),
        ["Both"] = Town.Signed(ProtocolProfiles.Deck, o => o with { Age = o.Age with { ParentalSignatures = ParentalSignatures.Both } }),
        ["Workers"] = Town.Signed(ProtocolProfiles.Deck, o => o with { Tie = Tie.ResidentOrWorker }),
        ["SelfEmployed"] = Town.Signed(ProtocolProfiles.Deck, o => o with { Tie = Tie.ResidentOrSelfEmployed }),
        ["Optional"] = Town.Signed(ProtocolProfiles.Deck, o => o with { NationalNumber = NationalNumberUse.Optional, AgeEvidence = AgeEvidence.BirthDate }),
        ["NumberOptional"] = Town.Signed(ProtocolProfiles.Deck, o => o with { NationalNumber = NationalNumberUse.Optional }),
        ["AnyPhone"] = Town.Signed(ProtocolProfiles.Deck, o => o with { SmartphoneRequired = false }),
    };

    private readonly Dictionary<string, string> _chosen;

    private FormChoices(Dictionary<string, string> chosen) => _chosen = chosen;

    public Protocol Protocol => Protocols[this["protocol"]];

    private string this[string question] => _chosen[question];

    public static FormChoices Of(params (string Question, string Variant)[] chosen)
    {
        var all = Questions.ToDictionary(question => question.Question, question => question.Variants[0]);
        foreach (var (question, variant) in chosen)
        {
            all[question] = variant;
        }

        return new(all);
    }

    public override string ToString() =>
        string.Join(", ", Questions.Where(q => this[q.Question] != q.Variants[0]).Select(q => $"{q.Question}={this[q.Question]}"));

    public Outcome<DeclarationOfIntention> Sign() =>
        DeclarationOfIntention.Sign(Form(), Protocol, Village, By(Actor.Applicant(An), At(2026, 3, 10), 1));

    public DeclarationForm Form()
    {
        var (first, last, number, _) = PersonChosen();
        var asksNumber = Protocol.Options.NationalNumber != NationalNumberUse.Forbidden;
        return new()
        {
            Group = Pick("group", ("ok", "Rekem-Centrum"), ("blank", "  "), ("long", new string('x', 81))),
            FirstName = Pick("first", ("ok", first), ("digit", first + "3")),
            LastName = Pick("last", ("ok", last), ("digit", last + "3")),
            NationalRegisterNumber = Pick(
                "register", ("asked", asksNumber ? number : null), ("given", number), ("wrong", number[..^1] + (number[^1] == '9' ? '8' : '9'))),
            BirthDate = Pick(
                "birth", ("asked", AsksBirth ? Born.ToString("uuuu-MM-dd", null) : null), ("given", Born.ToString("uuuu-MM-dd", null)),
                ("other", Born.PlusDays(1).ToString("uuuu-MM-dd", null)), ("spoken", "14/05/2009"), ("future", "2027-01-01")),
            Street = Pick("street", ("ok", "Kanaalstraat")),
            Number = Pick("house", ("ok", "12")),
            Box = "3",
            PostalCode = Pick("code", ("ok", this["where"] == "inside" ? "3621" : "3740"), ("five", "36210")),
            Place = Pick("place", ("ok", this["where"] == "inside" ? "Rekem" : "Munsterbilzen")),
            MobileNumber = Pick("mobile", ("ok", "0470 12 34 01"), ("fixed", "011 27 00 00")),
            Email = Pick("email", ("ok", "an.peeters@example.be"), ("wrong", "an.peeters.example.be")),
            Smartphone = Says("smartphone"),
            Tie = this["tie"] == "unsaid" ? null : this["tie"],
            Workplace = this["workplace"] switch
            {
                "inside" => new() { Street = "Heirbaan", Number = "4", PostalCode = "3621", Place = "Rekem" },
                "elsewhere" => new() { Street = "Kloosterhaag", Number = "7", PostalCode = "3740", Place = "Munsterbilzen" },
                "empty" => new(),
                _ => null,
            },
            Consents = new()
            {
                DataToPolice = Says("dataToPolice"),
                Processing = Says("processing"),
                RefusalPossible = Says("refusalPossible"),
                DataToCoordinator = Says("dataToCoordinator"),
                RulesKnown = Says("rulesKnown"),
                RulesAccepted = Says("rulesAccepted"),
            },
            Signature = new()
            {
                Name = Pick(
                    "signed", ("ok", $"{first} {last}"), ("otherwise", $" {last.ToUpperInvariant()}-{first} "), ("other", "Wim Goossens"),
                    ("endless", new string('a', 100_000))),
                Place = Pick("signedIn", ("ok", "Rekem"), ("long", new string('x', 81))),
                Date = Pick(
                    "signedOn", ("today", "2026-03-10"), ("before", "2026-03-02"), ("spoken", "10/03/2026"), ("nosuchday", "2026-02-30"),
                    ("tomorrow", "2026-03-11"), ("old", "2021-03-09")),
            },
            Parents = this["parents"] switch
            {
                "empty" => [],
                "mother" => [Els],
                "both" => [Els, Parent("Tom", "Janssens")],
                "herself" => [Parent(first.ToUpperInvariant(), last)],
                "twice" => [Els, Parent("ELS", "Wouters")],
                "three" => [Els, Parent("Tom", "Janssens"), Parent("Jan", "Claes")],
                "unsigned" => [Els with { Signature = null }],
                "null" => [null],
                "later" => [Els with { Signature = Town.Signed("Els Wouters", "2026-03-11") }],
                _ => null,
            },
            Responder = this["responder"] switch { "none" => null, "silent" => "police", var word => word },
            SecrecyAcknowledged = this["responder"] is "police" or "emergency" ? true : null,
        };
    }

    /// <summary>What must be told, in the order of the form; nothing when the form must be accepted.</summary>
    public IEnumerable<(string Code, string Target)> Answers()
    {
        var numberUse = Protocol.Options.NationalNumber;
        List<(string Code, string Target)> told = [];
        void Tell(bool when, string code, string target)
        {
            if (when)
            {
                told.Add((code, target));
            }
        }

        Tell(Is("group", "missing", "blank"), "declaration.group-missing", "group");
        Tell(Is("group", "long"), "declaration.group-too-long", "group");
        Tell(Is("first", "missing"), "first-name.empty", "firstName");
        Tell(Is("first", "digit"), "first-name.character", "firstName");
        Tell(Is("last", "missing"), "last-name.empty", "lastName");
        Tell(Is("last", "digit"), "last-name.character", "lastName");

        var numberTyped = Is("register", "given", "wrong") || (Is("register", "asked") && numberUse != NationalNumberUse.Forbidden);
        Tell(numberTyped && numberUse == NationalNumberUse.Forbidden, "declaration.register-number-forbidden", "nationalRegisterNumber");
        Tell(!numberTyped && numberUse == NationalNumberUse.Required, "declaration.register-number-missing", "nationalRegisterNumber");
        var numberWrong = Is("register", "wrong") && numberUse != NationalNumberUse.Forbidden;
        Tell(numberWrong, "register-number.check-digits", "nationalRegisterNumber");

        Tell(Is("birth", "missing") && AsksBirth, "declaration.birth-date-missing", "birthDate");
        Tell(Is("birth", "spoken"), "birth-date.malformed", "birthDate");
        Tell(Is("birth", "future"), "declaration.birth-date-in-future", "birthDate");
        var group = AgeGroup(numberTyped && !numberWrong && numberUse != NationalNumberUse.Forbidden, Tell);

        Tell(Is("street", "missing"), "address.street-missing", "street");
        Tell(Is("house", "missing"), "address.number-missing", "number");
        Tell(Is("code", "missing"), "address.postal-code-missing", "postalCode");
        Tell(Is("code", "five"), "postal-code.malformed", "postalCode");
        Tell(Is("place", "missing"), "address.place-missing", "place");
        var works = (Is("tie", "worker") && Is("protocol", "Workers")) || (Is("tie", "selfEmployed") && Is("protocol", "SelfEmployed"));
        Tell(Is("tie", "owner"), "declaration.tie-unknown", "tie");
        Tell(Is("tie", "worker", "selfEmployed") && !works, "declaration.tie-not-admitted", "tie");
        foreach (var (code, member) in new[]
        {
            ("address.street-missing", "street"), ("address.number-missing", "number"), ("address.postal-code-missing", "postalCode"),
            ("address.place-missing", "place"),
        })
        {
            Tell(works && Is("workplace", "none", "empty"), code, $"workplace.{member}");
        }

        Tell(works && Is("workplace", "elsewhere"), "declaration.outside-territory", "workplace.street");
        var addressRead = Is("street", "ok") && Is("house", "ok") && Is("code", "ok") && Is("place", "ok");
        Tell(Is("tie", "unsaid", "resident") && addressRead && Is("where", "elsewhere"), "declaration.outside-territory", "street");

        Tell(Is("mobile", "missing"), "mobile-number.empty", "mobileNumber");
        Tell(Is("mobile", "fixed"), "mobile-number.fixed-line", "mobileNumber");
        Tell(Is("email", "missing"), "email-address.empty", "email");
        Tell(Is("email", "wrong"), "email-address.at", "email");
        Tell(!Is("smartphone", "yes") && !Is("protocol", "AnyPhone"), "declaration.no-smartphone", "smartphone");

        Tell(!Is("dataToPolice", "yes"), "consent.data-to-police-missing", "consents.dataToPolice");
        Tell(!Is("processing", "yes"), "consent.processing-missing", "consents.processing");
        Tell(!Is("refusalPossible", "yes"), "consent.refusal-possible-missing", "consents.refusalPossible");
        Tell(!Is("dataToCoordinator", "yes"), "consent.data-to-coordinator-missing", "consents.dataToCoordinator");
        Tell(!Is("rulesKnown", "yes"), "consent.rules-known-missing", "consents.rulesKnown");
        Tell(!Is("rulesAccepted", "yes"), "consent.rules-accepted-missing", "consents.rulesAccepted");

        Tell(Is("signed", "missing"), "declaration.signature-name-missing", "signature.name");
        Tell(Is("signed", "other", "endless") && NameRead, "declaration.signature-name-differs", "signature.name");
        Tell(Is("signedIn", "missing"), "declaration.signature-place-missing", "signature.place");
        Tell(Is("signedIn", "long"), "declaration.signature-place-too-long", "signature.place");
        Tell(Is("signedOn", "missing"), "declaration.signature-date-missing", "signature.date");
        Tell(Is("signedOn", "spoken", "nosuchday"), "declaration.signature-date-malformed", "signature.date");
        Tell(Is("signedOn", "tomorrow"), "declaration.signature-date-in-future", "signature.date");
        Tell(Is("signedOn", "old"), "declaration.signature-date-too-old", "signature.date");

        if (group is "minor" or "open")
        {
            ParentsAre(group == "minor", Tell);
        }

        Tell(Is("responder", "army"), "declaration.responder-unknown", "responder");
        Tell(Is("responder", "silent"), "declaration.secrecy-not-acknowledged", "secrecyAcknowledged");
        return told;
    }

    private string AgeGroup(bool numberRead, Action<bool, string, string> tell)
    {
        var (evidence, limits) = (Protocol.Options.AgeEvidence, Protocol.Options.Age);
        var birthRead = Is("birth", "given", "other") || (Is("birth", "asked") && AsksBirth);
        var unusable = (Is("birth", "missing") && AsksBirth) || Is("birth", "spoken", "future")
            || (Protocol.Options.NationalNumber == NationalNumberUse.Required && !numberRead)
            || (Protocol.Options.NationalNumber == NationalNumberUse.Optional && Is("register", "wrong"));
        if (unusable)
        {
            return "open";
        }

        var target = numberRead ? "nationalRegisterNumber" : "birthDate";
        if (numberRead && Is("birth", "other"))
        {
            tell(true, "declaration.birth-date-mismatch", "birthDate");
            return "open";
        }

        var parentsGiven = !Is("parents", "none", "empty");
        if (!numberRead && (evidence == AgeEvidence.NationalNumber || (!birthRead && (evidence != AgeEvidence.Statement || parentsGiven))))
        {
            tell(true, "declaration.age-not-established", target);
            return "open";
        }

        if (!numberRead && !birthRead)
        {
            return "adult";
        }

        var born = numberRead ? Born : Is("birth", "other") ? Born.PlusDays(1) : Born;
        var signing = this["signedOn"] switch { "before" => new LocalDate(2026, 3, 2), "old" => new LocalDate(2021, 3, 9), _ => Today };
        var age = Period.Between(born, signing, PeriodUnits.Years).Years;
        if (age >= 18)
        {
            return "adult";
        }

        var admitted = limits.Minors == Minors.WithParentalSignature;
        tell(!admitted, "declaration.minors-not-admitted", target);
        tell(admitted && age < 16, "declaration.below-lowest-age", target);
        return admitted && age >= 16 ? "minor" : "not admitted";
    }

    private void ParentsAre(bool required, Action<bool, string, string> tell)
    {
        var given = this["parents"] switch { "none" or "empty" => 0, "both" or "twice" => 2, "three" => 3, _ => 1 };
        tell(required && given < (Is("protocol", "Both") ? 2 : 1), "declaration.parental-signature-missing", "parents");
        tell(Is("parents", "three"), "declaration.too-many-parents", "parents");
        tell(Is("parents", "herself") && NameRead, "declaration.own-parent", "parents[0]");
        tell(Is("parents", "null"), "first-name.empty", "parents[0].firstName");
        tell(Is("parents", "null"), "last-name.empty", "parents[0].lastName");
        tell(Is("parents", "unsigned", "null"), "declaration.signature-name-missing", "parents[0].signature.name");
        tell(Is("parents", "unsigned", "null"), "declaration.signature-place-missing", "parents[0].signature.place");
        tell(Is("parents", "unsigned", "null"), "declaration.signature-date-missing", "parents[0].signature.date");
        tell(Is("parents", "later"), "declaration.signature-date-in-future", "parents[0].signature.date");
        tell(Is("parents", "twice"), "declaration.same-parent-twice", "parents[1]");
    }

    private bool AsksBirth => Protocol.Options.AgeEvidence == AgeEvidence.BirthDate;

    private bool NameRead => Is("first", "ok") && Is("last", "ok");

    private LocalDate Born => PersonChosen().Born;

    private (string First, string Last, string Number, LocalDate Born) PersonChosen() => this["person"] switch
    {
        "Noor" => ("Noor", "Janssens", "09.05.14-992.05", new(2009, 5, 14)),
        "Finn" => ("Finn", "Aerts", "10.06.02-977.20", new(2010, 6, 2)),
        _ => ("An", "Peeters", "74.03.18-994.41", new(1974, 3, 18)),
    };

    private static ParentForm Parent(string first, string last) =>
        new() { FirstName = first, LastName = last, Signature = Town.Signed($"{first} {last}", "2026-03-10") };

    private bool Is(string question, params string[] variants) => variants.Contains(this[question]);

    private string? Pick(string question, params (string Variant, string? Value)[] values) =>
        values.FirstOrDefault(value => value.Variant == this[question]).Value;

    private bool? Says(string question) => this[question] switch { "yes" => true, "no" => false, _ => null };
}
