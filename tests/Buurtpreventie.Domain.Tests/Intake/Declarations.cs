using System.Reflection;
using System.Text.Json;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Stewardship;
using static Buurtpreventie.Domain.Tests.Intake.Town;

namespace Buurtpreventie.Domain.Tests.Intake;

public sealed class Declarations
{
    private static readonly RegisterNumberKey Key = new(1, Enumerable.Range(0, 32).Select(i => (byte)i).ToArray());
    private static readonly string[] Telling = ["Noor", "Janssens", "Wouters", "09.05", "0905149", "0470", "+3247", "example.be", "Kanaalstraat"];

    private static readonly Instant Later = At(2026, 6, 1);

    [Fact]
    public void Keep_what_was_declared_with_consents_and_rules_by_version()
    {
        var declaration = DeclarationOfAn();

        Assert.Equal(An, declaration.Person);
        Assert.Equal("Rekem-Centrum", declaration.Group);
        Assert.Equal("An Peeters", declaration.Name.ToString("F"));
        Assert.Equal("74.03.18-994.41", declaration.RegisterNumber!.Value.ToString("F"));
        Assert.Null(declaration.BirthDate);
        Assert.Equal("Kanaalstraat 12 bus 3, 3621 Rekem", declaration.Address.ToString("F"));
        Assert.Equal(declaration.Address, declaration.TiedAddress);
        Assert.Equal("+32 470 12 34 01", declaration.MobileNumber.ToString("F"));
        Assert.Equal("an.peeters@example.be", declaration.Email.ToString("F"));
        Assert.Equal((TieToTerritory.Resident, TieCheck.InTerritory), (declaration.Tie, declaration.TieCheck));
        Assert.Equal((false, (LocalDate?)null, (Responder?)null), (declaration.IsMinor, declaration.ComesOfAge, declaration.Responder));
        Assert.Equal((Lanaken.RulesVersion, new LocalDate(2026, 3, 2)), (declaration.Rules.Version, declaration.Rules.On));
        Assert.Equal(Lanaken.Reference, declaration.Protocol);
        Assert.All(ConsentKinds.All.ToArray(), kind =>
            Assert.Equal(
                (ConsentWording.Latest, At(2026, 3, 2), (Instant?)null),
                (declaration.Consents[kind].Version, declaration.Consents[kind].GivenAt, declaration.Consents[kind].WithdrawnAt)));
    }

    [Fact]
    public void Are_named_by_the_request_so_that_the_same_request_gives_the_same() =>
        Assert.Equal(DeclarationOfAn().ToSnapshot(), DeclarationOfAn().ToSnapshot());

    [Fact]
    public void Are_handed_in_by_the_person_or_the_body_that_takes_in_paper()
    {
        (Actor Actor, PersonId? Person, Protocol Protocol)[] may =
        [
            (Actor.Applicant(An), null, Lanaken), (Actor.Resident(An), An, Lanaken), (Actor.Participant(An, Rekem), null, Lanaken),
            (Actor.Coordinator(An, Rekem), null, Lanaken), (Officer, An, Lanaken), (Actor.Municipality(Greet, Code), An, Lanaken), (Officer, null, Lanaken),
            (Actor.Coordinator(Marleen, Rekem), An, Gent),
        ];
        (Actor Actor, PersonId? Person, Protocol Protocol)[] mayNot =
        [
            (default, null, Lanaken), (default, An, Lanaken), (Actor.System, An, Lanaken), (Actor.System, null, Lanaken), (Actor.Province(An), null, Lanaken),
            (Actor.Applicant(Noor), An, Lanaken), (Actor.Coordinator(Marleen, Rekem), An, Lanaken), (Actor.Police(Jef, PoliceZoneCode.Of(9999)), An, Lanaken),
        ];

        Assert.All(may, handed => Assert.Equal(
            handed.Person ?? handed.Actor.Person,
            DeclarationOfIntention.Sign(FormFor(handed.Protocol), handed.Protocol, Village, By(handed.Actor, Later, 1), handed.Person).OrThrow().Person));
        Assert.All(mayNot, handed => Assert.Equal(
            [LifecycleErrors.NotFound],
            DeclarationOfIntention.Sign(FormFor(handed.Protocol), handed.Protocol, Village, By(handed.Actor, Later, 1), handed.Person).Errors));
    }

    [Fact]
    public void Count_age_on_the_day_of_signing_and_ask_other_evidence_where_it_cannot_be_told()
    {
        // On 10 March 2026 somebody of 2008 is 17 or 18.
        Assert.Equal(["declaration.age-not-established"], Codes(Sign(FormWith("2008"), Optional)));
        Assert.Equal(["declaration.age-not-established"], Codes(Sign(FormWith("2008-03"), Optional)));
        Assert.Equal(["declaration.age-not-established"], Codes(Sign(FormWith("unknown"), Optional)));
        Assert.Equal(["declaration.age-not-established"], Codes(Sign(FormWith("unknown") with { Parents = [Els] }, Optional)));
        Assert.Equal(["declaration.age-not-established"], Codes(Sign(FormWith("2010") with { Parents = [Els] }, Optional)));
        Assert.False(Sign(FormWith("2007"), Optional).OrThrow().IsMinor);
        Assert.False(Sign(FormWith("2008-03-10"), Optional).OrThrow().IsMinor);
        Assert.Equal(["declaration.parental-signature-missing"], Codes(Sign(FormWith("2008-03-11"), Optional)));

        // With parents who sign, somebody of 17 or 18 goes the way of a minor, until the last day on which that can be.
        var either = Sign(FormWith("2008") with { Parents = [Els] }, Optional).OrThrow();
        Assert.Equal((true, new LocalDate(2026, 12, 31)), (either.IsMinor, either.ComesOfAge));
    }

    [Fact]
    public void Keep_a_birth_date_only_where_it_is_the_evidence()
    {
        Assert.Null(Sign(FormOfAn with { BirthDate = "1974-03-18" }, Lanaken).OrThrow().BirthDate);
        Assert.Null(Sign(FormWith("1974-03-18") with { NationalRegisterNumber = null }, Gent).OrThrow().BirthDate);
        Assert.Equal(new LocalDate(1974, 3, 18), Sign(FormWith("1974-03-18"), Optional).OrThrow().BirthDate!.Value.Earliest);
    }

    [Fact]
    public void Keep_nothing_of_parents_of_whom_is_of_age()
    {
        var declaration = Sign(FormOfAn with { Parents = [Els] }, Lanaken).OrThrow();

        Assert.Empty(declaration.ToSnapshot().Parents);
        Assert.False(Reaches(declaration, "Wouters"));
    }

    [Fact]
    public void Hold_a_forbidden_number_in_no_member_of_what_is_answered()
    {
        const string Digits = "74031899441";
        var refused = Sign(FormOfAn with { BirthDate = "1974-03-18" }, Bilzen);
        var accepted = Sign(FormOfAn with { BirthDate = "1974-03-18", NationalRegisterNumber = null }, Bilzen).OrThrow();

        Assert.Equal(["declaration.register-number-forbidden"], Codes(refused));
        Assert.False(Reaches(refused, Digits));
        Assert.False(Reaches(accepted, Digits));
        Assert.Null(accepted.RegisterNumber);

        // The walk does find a number where there is one.
        Assert.True(Reaches(DeclarationOfAn(), Digits));
    }

    [Fact]
    public void Leave_a_mark_to_verify_where_the_territory_cannot_tell()
    {
        // One side of the street belongs to it; a house without number may stand on either.
        var oddSide = Territory.Of(new(Streets: [new("3621", "Heirbaan", Side: "odd")])).OrThrow();
        var form = FormOfAn with { Street = "Heirbaan", Number = "z/n", Box = null };
        var toVerify = DeclarationOfIntention.Sign(form, Lanaken, oddSide, By(Actor.Applicant(An), Later, 1)).OrThrow();
        Assert.Equal(TieCheck.ToVerify, toVerify.TieCheck);
        Assert.Equal(TieCheck.InTerritory, toVerify.Correct(Home("5"), oddSide, By(Actor.Applicant(An), Later, 2)).OrThrow().TieCheck);
        Assert.Equal(["declaration.outside-territory"], Codes(toVerify.Correct(Home("4"), oddSide, By(Actor.Applicant(An), Later, 2))));

        var verified = toVerify.VerifyTie(Lanaken, By(Actor.Municipality(Greet, Code), Later, 2)).OrThrow();

        Assert.Equal(TieCheck.Verified, verified.TieCheck);
        Assert.Equal(TieCheck.InTerritory, DeclarationOfAn().VerifyTie(Lanaken, By(Officer, Later, 2)).OrThrow().TieCheck);
        Actor[] mayNot = [default, Actor.System, Actor.Applicant(An), Actor.Police(An, Zone), Actor.Coordinator(Marleen, Rekem), Actor.Police(Jef, PoliceZoneCode.Of(9999))];
        Assert.All(mayNot, actor => Assert.Equal([LifecycleErrors.NotFound], toVerify.VerifyTie(Lanaken, By(actor, Later, 3)).Errors));
        Assert.True(toVerify.VerifyTie(Gent, By(Actor.Coordinator(Marleen, Rekem), Later, 3)).IsSuccess);
    }

    [Fact]
    public void Are_tied_by_a_workplace_where_the_protocol_lets_them()
    {
        var workers = Signed(ProtocolProfiles.Deck, options => options with { Tie = Tie.ResidentOrWorker });
        var form = FormOfAn with
        {
            PostalCode = "3740",
            Place = "Munsterbilzen",
            Tie = "worker",
            Workplace = new() { Street = "Heirbaan", Number = "4", PostalCode = "3621", Place = "Rekem" },
        };

        var declaration = Sign(form, workers).OrThrow();

        Assert.Equal((TieToTerritory.Worker, "Heirbaan"), (declaration.Tie, declaration.TiedAddress.Street));
        Assert.Equal("Kanaalstraat", declaration.Address.Street);
        Assert.False(Reaches(Sign(FormOfAn with { Workplace = form.Workplace }, workers).OrThrow(), "Heirbaan"));
    }

    [Fact]
    public void Know_a_responder_who_acknowledged_secrecy()
    {
        Assert.Equal(Responder.Police, Sign(FormOfAn with { Responder = "police", SecrecyAcknowledged = true }, Lanaken).OrThrow().Responder);
        Assert.Equal(
            Responder.EmergencyService, Sign(FormOfAn with { Responder = "emergency", SecrecyAcknowledged = true }, Lanaken).OrThrow().Responder);
    }

    [Fact]
    public void Withdraw_a_consent_and_accept_new_rules_for_the_person_alone()
    {
        var withdrawn = DeclarationOfAn().Withdraw(ConsentKind.DataToCoordinator, By(Actor.Participant(An, Rekem), Later, 2)).OrThrow();
        Assert.False(withdrawn.Consents.Stands(ConsentKind.DataToCoordinator));
        Assert.True(withdrawn.Consents.Stood(ConsentKind.DataToCoordinator, Later - Duration.Epsilon));
        Assert.Equal([LifecycleErrors.NotFound], DeclarationOfAn().Withdraw(ConsentKind.Processing, By(Officer, Later, 2)).Errors);

        var next = Lanaken.NextVersion().Sign(Lanaken.Signatures, new(2026, 5, 1)).OrThrow();
        var accepted = DeclarationOfAn().AcceptRules(next, By(Actor.Participant(An, Rekem), Later, 3)).OrThrow();
        Assert.Equal((next.RulesVersion, new LocalDate(2026, 6, 1), 2), (accepted.Rules.Version, accepted.Rules.On, accepted.Protocol.Version));
        Assert.Equal([LifecycleErrors.NotFound], DeclarationOfAn().AcceptRules(next, By(Actor.Coordinator(Marleen, Rekem), Later, 3)).Errors);
    }

    [Fact]
    public void Are_signed_personally_from_coming_of_age_and_then_forget_the_parents()
    {
        var noor = SignedByNoor();
        Assert.Equal((true, new LocalDate(2027, 5, 14)), (noor.IsMinor, noor.ComesOfAge));
        Assert.Equal("Els Wouters", Assert.Single(noor.ToSnapshot().Parents).Name.ToString("F"));

        Assert.Equal(["declaration.not-of-age-yet"], Codes(SignPersonally(noor, "2027-05-13", At(2027, 5, 13))));
        Assert.Equal(["declaration.not-of-age-yet"], Codes(SignPersonally(noor, "2027-05-13", At(2027, 5, 14))));
        Assert.Equal(
            ["declaration.signature-date-in-future", "declaration.not-of-age-yet"], Codes(SignPersonally(noor, "2027-05-14", At(2027, 5, 13))));
        Assert.Equal(["declaration.not-of-age-yet"], Codes(SignPersonally(DeclarationOfAn(), "2026-06-01", Later, An, "An Peeters")));
        Assert.Equal([LifecycleErrors.NotFound], SignPersonally(noor, "2027-05-14", At(2027, 5, 14), An).Errors);

        var signed = SignPersonally(noor, "2027-05-14", At(2027, 5, 14)).OrThrow();
        Assert.Equal((false, new LocalDate(2027, 5, 14)), (signed.IsMinor, signed.SignedOn));
        Assert.False(Reaches(signed, "Wouters"));
        Assert.Equal(signed.ToSnapshot(), DeclarationOfIntention.Restore(signed.ToSnapshot()).OrThrow().ToSnapshot());
    }

    [Fact]
    public void Are_corrected_by_the_person_and_say_what_changed()
    {
        var declaration = DeclarationOfAn();

        var number = Correct(declaration, new() { MobileNumber = "0470 12 34 99" }).OrThrow();
        Assert.Equal("+32 470 12 34 99", number.MobileNumber.ToString("F"));
        Assert.Equal(DataCategories.MobileNumber, number.DifferenceFrom(declaration));

        var moved = Correct(declaration, new() { LastName = "Claes", Street = "Heirbaan", Number = "4", PostalCode = "3621", Place = "Rekem", Email = "an@example.be" }).OrThrow();
        Assert.Equal("An Claes", moved.Name.ToString("F"));
        Assert.Equal(DataCategories.Name | DataCategories.Address | DataCategories.Email, moved.DifferenceFrom(declaration));
        Assert.Equal(DataCategories.None, Correct(declaration, new()).OrThrow().DifferenceFrom(declaration));

        Assert.Equal(
            ["first-name.empty", "address.street-missing", "mobile-number.fixed-line", "email-address.at"],
            Codes(Correct(declaration, new() { FirstName = "", Number = "4", PostalCode = "3621", Place = "Rekem", MobileNumber = "011 27 00 00", Email = "an" })));
        Assert.Equal(
            ["declaration.outside-territory"],
            Codes(Correct(declaration, new() { Street = "Kloosterhaag", Number = "7", PostalCode = "3740", Place = "Munsterbilzen" })));
        Assert.Equal([LifecycleErrors.NotFound], declaration.Correct(new(), Village, By(Officer, Later, 2)).Errors);
    }

    [Fact]
    public void Replace_the_register_number_by_its_digest_and_still_find_the_second_application()
    {
        var digested = DeclarationOfAn().WithoutRegisterNumber(Key);

        Assert.Null(digested.RegisterNumber);
        Assert.False(Reaches(digested, "74031899441"));
        Assert.Equal(DeclarationOfAn().Fingerprint(Key), digested.Fingerprint(Key));
        Assert.Same(digested, digested.WithoutRegisterNumber(Key));
        Assert.Equal(digested.ToSnapshot(), DeclarationOfIntention.Restore(digested.ToSnapshot()).OrThrow().ToSnapshot());
    }

    [Fact]
    public void Are_refused_as_duplicates_by_number_by_person_or_by_name_with_mobile_number()
    {
        var first = DeclarationOfAn().Fingerprint(Key);
        var sameNumber = Another(FormOfAn with { MobileNumber = "0470 12 34 77" }, Noor);
        var samePerson = Another(FormOfNoor, An);
        var sameContact = Another(FormOfAn with { FirstName = "AN", NationalRegisterNumber = null, BirthDate = "1974-03-18" }, Noor, Optional);
        var sameMobile = Another(FormOfNoor with { MobileNumber = FormOfAn.MobileNumber }, Noor);
        var namesake = Another(FormOfAn with { NationalRegisterNumber = null, BirthDate = "1990-01-01", MobileNumber = "0470 12 34 78" }, Noor, Optional);

        Assert.Equal([DeclarationErrors.Duplicate], sameNumber.CheckUnique([first], Key).Errors);
        Assert.Equal([DeclarationErrors.Duplicate], samePerson.CheckUnique([first], Key).Errors);
        Assert.Equal([DeclarationErrors.Duplicate], sameContact.CheckUnique([first], Key).Errors);
        Assert.True(sameMobile.CheckUnique([first], Key).IsSuccess);
        Assert.Equal(namesake.Fingerprint(Key), namesake.CheckUnique([first], Key).OrThrow());
        Assert.True(DeclarationOfAn().CheckUnique([first], Key).IsSuccess);
        Assert.Equal(ErrorKind.Conflict, DeclarationErrors.Duplicate.Kind);

        // Another key tells nothing.
        var otherKey = new RegisterNumberKey(2, new byte[32]);
        Assert.True(sameNumber.CheckUnique([DeclarationOfAn().Fingerprint(otherKey)], Key).IsSuccess);
    }

    [Fact]
    public void Leave_no_personal_value_when_erased()
    {
        var erased = SignedByNoor().Erased(Later);
        var json = JsonSerializer.Serialize(erased, BuurtpreventieJson.Web);

        Assert.All(
            Telling,
            value => Assert.False(Reaches(erased, value) || json.Contains(value, StringComparison.OrdinalIgnoreCase), value));
        Assert.Equal(erased, JsonSerializer.Deserialize<ErasedDeclaration>(json, BuurtpreventieJson.Web));
        Assert.Equal(6, erased.Consents.Length);
    }

    [Fact]
    public void Survive_storage_and_are_written_nowhere_else()
    {
        DeclarationOfIntention[] all =
        [
            DeclarationOfAn(), SignedByNoor(), DeclarationOfAn().WithoutRegisterNumber(Key), Sign(FormWith("1974-03-18"), Optional).OrThrow(),
            DeclarationOfAn().Withdraw(ConsentKind.DataToPolice, By(Actor.Applicant(An), Later, 2)).OrThrow(),
        ];

        Assert.All(all, declaration =>
        {
            var json = JsonSerializer.Serialize(declaration.ToSnapshot(), BuurtpreventieJson.Storage);
            var row = JsonSerializer.Deserialize<DeclarationSnapshot>(json, BuurtpreventieJson.Storage)!;

            Assert.Equal(declaration.ToSnapshot(), row);
            Assert.Equal(row, DeclarationOfIntention.Restore(row).OrThrow().ToSnapshot());
            Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(declaration, BuurtpreventieJson.Web));
            Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(row, BuurtpreventieJson.Web));
        });
    }

    [Fact]
    public void Are_not_restored_from_a_row_that_contradicts_itself()
    {
        var (an, noor) = (DeclarationOfAn().ToSnapshot(), SignedByNoor().ToSnapshot());
        DeclarationSnapshot[] bad =
        [
            an with { Schema = 2 },
            an with { Id = default },
            an with { Person = default },
            an with { Protocol = default },
            an with { Group = "" },
            an with { Group = null! },
            an with { SignedIn = "" },
            an with { Name = default },
            an with { Address = default },
            an with { MobileNumber = default },
            an with { Email = default },
            an with { RegisterNumber = default(NationalRegisterNumber) },
            an with { RegisterNumberDigest = default(RegisterNumberDigest) },
            an with { RegisterNumberDigest = RegisterNumberDigest.Of(an.RegisterNumber!.Value, Key) },
            an with { BirthDate = default(BirthDate) },
            an with { Tie = 0 },
            an with { Tie = TieToTerritory.Worker },
            an with { Workplace = an.Address },
            an with { TieCheck = 0 },
            an with { RulesVersion = default },
            an with { SignedOn = new(2026, 3, 3) },
            an with { Responder = 0 },
            an with { ComesOfAge = new(2027, 1, 1) },
            an with { Parents = noor.Parents },
            an with { Consents = [new((ConsentKind)9, 1, At(2026, 1, 1), null)] },
            noor with { ComesOfAge = null },
            noor with { Parents = [] },
            noor with { Parents = [null!] },
            noor with { Parents = [noor.Parents[0], noor.Parents[0], noor.Parents[0]] },
            noor with { Parents = [noor.Parents[0] with { Name = default }] },
            noor with { Parents = [noor.Parents[0] with { Place = "" }] },
        ];

        Assert.All(bad, row => Assert.Equal([LifecycleErrors.BadSnapshot], DeclarationOfIntention.Restore(row).Errors));
    }

    [Fact]
    public void Show_nothing_of_themselves_when_printed()
    {
        object[] printed =
        [
            FormOfNoor, FormOfNoor.Signature!, Els, new WorkplaceForm { Street = "Kanaalstraat" }, new ContactCorrection { Street = "Kanaalstraat" }, SignedByNoor(),
            SignedByNoor().ToSnapshot(), SignedByNoor().ToSnapshot().Parents[0], Sign(FormOfNoor, Lanaken), SignedByNoor().Fingerprint(Key),
        ];

        Assert.All(printed, value => Assert.All(
            Telling,
            part => Assert.DoesNotContain(part, value.ToString(), StringComparison.Ordinal)));
    }

    /// <summary>Each value of the form is a word of its own; no error says any of them back, in any language.</summary>
    [Fact]
    public void Say_nothing_back_in_an_error()
    {
        var form = new DeclarationForm
        {
            Group = new string('q', 100),
            FirstName = "Zxq1",
            LastName = "Zxq2",
            NationalRegisterNumber = "Zxq3",
            BirthDate = "Zxq4",
            Street = "Zxq5",
            Number = "Zxq6",
            PostalCode = "Zxq7",
            Place = "Zxq8",
            MobileNumber = "Zxq9",
            Email = "Zxq10",
            Tie = "Zxq11",
            Responder = "Zxq12",
            Signature = new() { Name = "Zxq13", Place = new string('z', 100), Date = "Zxq15" },
            Parents = [new() { FirstName = "Zxq16", LastName = "Zxq17", Signature = new() { Name = "Zxq18", Date = "Zxq19" } }],
        };
        Protocol[] protocols = [Lanaken, Bilzen, Gent, Optional];

        foreach (var errors in protocols.Select(protocol => Sign(form, protocol).Errors))
        {
            Assert.True(errors.Count > 15);
            foreach (var error in errors)
            {
                string[] said = [error.ToString(), new RefusedException([error]).Message, .. Languages.All.ToArray().Select(error.In)];
                Assert.All(said, text => Assert.DoesNotContain("Zxq", text, StringComparison.OrdinalIgnoreCase));
                Assert.False(Reaches(error, "Zxq"));
            }
        }
    }

    private static Protocol Optional { get; } = Signed(
        ProtocolProfiles.Deck, options => options with { NationalNumber = NationalNumberUse.Optional, AgeEvidence = AgeEvidence.BirthDate });

    private static DeclarationForm FormFor(Protocol protocol) =>
        protocol.Options.NationalNumber == NationalNumberUse.Forbidden ? FormOfAn with { NationalRegisterNumber = null } : FormOfAn;

    private static DeclarationForm FormWith(string birthDate) =>
        FormOfAn with { NationalRegisterNumber = null, BirthDate = birthDate, Signature = Signed("An Peeters", "2026-03-10") };

    private static DeclarationOfIntention SignedByNoor() =>
        DeclarationOfIntention.Sign(FormOfNoor, Lanaken, Village, By(Actor.Applicant(Noor), At(2026, 3, 10), 1)).OrThrow();

    private static DeclarationOfIntention Another(DeclarationForm form, PersonId person, Protocol? protocol = null) =>
        DeclarationOfIntention.Sign(form, protocol ?? Lanaken, Village, By(Actor.Applicant(person), At(2026, 3, 10), 9)).OrThrow();

    private static Outcome<DeclarationOfIntention> Sign(DeclarationForm form, Protocol protocol) =>
        DeclarationOfIntention.Sign(form, protocol, Village, By(Actor.Applicant(An), At(2026, 3, 10), 1));

    private static Outcome<DeclarationOfIntention> SignPersonally(
        DeclarationOfIntention declaration, string on, Instant at, PersonId? by = null, string name = "Noor Janssens") =>
        declaration.SignPersonally(Signed(name, on), By(Actor.Participant(by ?? Noor, Rekem), at, 5));

    private static Outcome<DeclarationOfIntention> Correct(DeclarationOfIntention declaration, ContactCorrection correction) =>
        declaration.Correct(correction, Village, By(Actor.Participant(declaration.Person, Rekem), Later, 6));

    private static ContactCorrection Home(string number) => new() { Street = "Heirbaan", Number = number, PostalCode = "3621", Place = "Rekem" };

    private static string[] Codes<T>(Outcome<T> outcome) => [.. outcome.Errors.Select(error => error.Code)];

    /// <summary>Whether a text, or the digits of a number, can be reached from a value through any field, private ones included.</summary>
    private static bool Reaches(object? value, string text) => Walk(value, text, []);

    private static bool Walk(object? value, string text, HashSet<object> seen)
    {
        switch (value)
        {
            case null or Type or Assembly or MemberInfo or Delegate or Pointer:
                return false;
            case string written:
                return written.Contains(text, StringComparison.OrdinalIgnoreCase);
            case NationalRegisterNumber or MobileNumber or BirthDate:
                return string.Format(null, "{0:N}", value).Contains(text, StringComparison.Ordinal);
        }

        var type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || type.Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) == true || (!type.IsValueType && !seen.Add(value)))
        {
            return false;
        }

        return (value is Array items && items.Cast<object?>().Any(item => Walk(item, text, seen)))
            || Fields(type).Any(field => Walk(field.GetValue(value), text, seen));
    }

    private static IEnumerable<FieldInfo> Fields(Type? type) =>
        type is null ? [] : [.. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly), .. Fields(type.BaseType)];
}
