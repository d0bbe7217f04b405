using System.Text.Json;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// Reads a form under a protocol: every value, every rule, every fault at once, in the order of the form. What the protocol forbids to
/// ask is refused unread.
/// </summary>
internal sealed partial class DeclarationReading
{
    private const int LongestGroup = 80;

    private readonly DeclarationForm _form;
    private readonly ProtocolOptions _options;
    private readonly Territory? _territory;
    private readonly LocalDate _today;
    private readonly LocalDate _signing;
    private readonly Faults _faults = new();

    private DeclarationReading(DeclarationForm form, ProtocolOptions options, Territory? territory, LocalDate today)
    {
        _form = form;
        _options = options;
        _territory = territory;
        _today = today;
        _signing = SignatureReading.DayOf(form.Signature, today);
    }

    /// <summary>The row of a declaration, or all that is wrong.</summary>
    public static Outcome<DeclarationSnapshot> Read(
        DeclarationForm form, Protocol protocol, Territory? territory, DeclarationId id, PersonId person, Instant at) =>
        new DeclarationReading(form, protocol.Options, territory, Brussels.DateOf(at)).Read(protocol, id, person, at);

    private Outcome<DeclarationSnapshot> Read(Protocol protocol, DeclarationId id, PersonId person, Instant at)
    {
        var group = ReadGroup();
        var name = _faults.Take(PersonName.Of(_form.FirstName, _form.LastName));
        var numberRead = TryReadNumber(out var number);
        var birthRead = TryReadBirthDate(out var birth);
        var age = new KnownAge(number?.BirthDate, birth, _options.AgeEvidence == AgeEvidence.Statement && _form.Parents is not { Count: > 0 });
        var ageGroup = numberRead && birthRead ? AgeGroupOf(age) : AgeGroup.Open;
        var address = _faults.Take(Address.Of(_form.Street, _form.Number, _form.Box, _form.PostalCode, _form.Place));
        var (tie, workplace, check) = ReadTie(address);
        var mobile = _faults.Read<MobileNumber>(_form.MobileNumber, "mobileNumber");
        var email = _faults.Read<EmailAddress>(_form.Email, "email");
        RequireSmartphone();
        RequireConsents();
        var signed = SignatureReading.Read(_form.Signature, name, _today, _faults, "signature");
        var parents = ReadParents(ageGroup, name);
        var responder = ReadResponder();
        return _faults.Any
            ? _faults.ToList()
            : new DeclarationSnapshot
            {
                Id = id,
                Person = person,
                Protocol = protocol.Reference,
                HandedInAt = at,
                Group = group,
                Name = name!.Value,
                RegisterNumber = number,
                BirthDate = Keeps(number) ? birth : null,
                Address = address!.Value,
                Tie = tie,
                Workplace = workplace,
                TieCheck = check,
                MobileNumber = mobile!.Value,
                Email = email!.Value,
                SignedIn = signed!.Value.Place,
                SignedOn = signed.Value.On,
                RulesVersion = protocol.RulesVersion,
                RulesAcceptedOn = signed.Value.On,
                Consents = Stewardship.Consents.None.GiveAll(ConsentWording.Latest, at).ToSnapshot(),
                ComesOfAge = ageGroup == AgeGroup.Minor ? Birthdays.Reached(age.LatestBirth!.Value, _options.Age.MinimumAge) : null,
                Parents = parents,
                Responder = responder,
            };
    }

    private string ReadGroup()
    {
        var group = _form.Group?.Trim() ?? "";
        if (group.Length is 0 or > LongestGroup)
        {
            _faults.Add((group.Length == 0 ? DeclarationErrors.GroupMissing : DeclarationErrors.GroupTooLong).At("group"));
        }

        return group;
    }

    private void RequireSmartphone()
    {
        if (_options.SmartphoneRequired && _form.Smartphone is not true)
        {
            _faults.Add(DeclarationErrors.NoSmartphone.At("smartphone"));
        }
    }

    /// <summary>The tie (O-18), the workplace where that is the tie, and what the territory says of the address .</summary>
    private (TieToTerritory Tie, Address? Workplace, TieCheck Check) ReadTie(Address? home)
    {
        if (TieReading.Read(_form.Tie) is not { } tie || !_options.Tie.Admits(tie))
        {
            _faults.Add((TieReading.Read(_form.Tie) is null ? DeclarationErrors.TieUnknown : DeclarationErrors.TieNotAdmitted).At("tie"));
            return default;
        }

        var workplace = tie == TieToTerritory.Resident ? null : ReadWorkplace();
        var (tied, target) = tie == TieToTerritory.Resident ? (home, "street") : (workplace, "workplace.street");
        return (tie, workplace, tied is { } address && _territory is { } territory ? TieReading.Check(address, territory, _faults, target) : TieCheck.ToVerify);
    }

    private Address? ReadWorkplace()
    {
        var form = _form.Workplace ?? new();
        return _faults.Take(Address.Of(form.Street, form.Number, form.Box, form.PostalCode, form.Place), "workplace");
    }

    private void RequireConsents()
    {
        foreach (var kind in ConsentKinds.All)
        {
            if (_form.Consents?.Has(kind) is not true)
            {
                _faults.Add(ConsentErrors.Of(kind).At($"consents.{JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())}"));
            }
        }
    }

    private Responder? ReadResponder()
    {
        Responder? responder = _form.Responder?.Trim() switch
        {
            "police" => Intake.Responder.Police,
            "emergency" => Intake.Responder.EmergencyService,
            _ => null,
        };
        if (responder is null)
        {
            if (!string.IsNullOrWhiteSpace(_form.Responder))
            {
                _faults.Add(DeclarationErrors.ResponderUnknown.At("responder"));
            }
        }
        else if (_form.SecrecyAcknowledged is not true)
        {
            _faults.Add(DeclarationErrors.SecrecyNotAcknowledged.At("secrecyAcknowledged"));
        }

        return responder;
    }
}
