using System.Text.Json;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Serialization;

/// <summary>The source-generated contracts, so that nothing here needs reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata, Converters = [typeof(TimeJsonConverter)])]
[JsonSerializable(typeof(Act))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(BirthDate))]
[JsonSerializable(typeof(BirthDatePrecision))]
[JsonSerializable(typeof(CodePart))]
[JsonSerializable(typeof(CommandId))]
[JsonSerializable(typeof(DeclarationId))]
[JsonSerializable(typeof(DomainError))]
[JsonSerializable(typeof(Duty))]
[JsonSerializable(typeof(EmailAddress))]
[JsonSerializable(typeof(ErrorKind))]
[JsonSerializable(typeof(ErrorList))]
[JsonSerializable(typeof(ErrorText))]
[JsonSerializable(typeof(GroupId))]
[JsonSerializable(typeof(Instant))]
[JsonSerializable(typeof(Jurisdiction))]
[JsonSerializable(typeof(Language))]
[JsonSerializable(typeof(LikelyCause))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(LocalDateTime))]
[JsonSerializable(typeof(MembershipId))]
[JsonSerializable(typeof(MobileNumber))]
[JsonSerializable(typeof(Municipality))]
[JsonSerializable(typeof(MunicipalityCode))]
[JsonSerializable(typeof(NationalRegisterNumber))]
[JsonSerializable(typeof(Notice))]
[JsonSerializable(typeof(PersonId))]
[JsonSerializable(typeof(PersonName))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(PoliceZoneCode))]
[JsonSerializable(typeof(ProtocolDraft))]
[JsonSerializable(typeof(ProtocolSnapshot))]
[JsonSerializable(typeof(PostalCode))]
[JsonSerializable(typeof(Province))]
[JsonSerializable(typeof(Region))]
[JsonSerializable(typeof(RegisteredSex))]
[JsonSerializable(typeof(RegisterNumberDigest))]
[JsonSerializable(typeof(RegisterNumberKind))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(RuleKind))]
[JsonSerializable(typeof(RulesAcceptance))]
[JsonSerializable(typeof(Scope))]
[JsonSerializable(typeof(Term))]
[JsonSerializable(typeof(TextEntry))]
[JsonSerializable(typeof(VerdictKind))]
internal sealed partial class BuurtpreventieJsonContext : JsonSerializerContext;
