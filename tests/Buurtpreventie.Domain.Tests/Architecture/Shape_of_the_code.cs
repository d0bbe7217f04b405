using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Buurtpreventie.Domain.DependencyInjection;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Support;
using Buurtpreventie.Domain.Validation;

namespace Buurtpreventie.Domain.Tests.Architecture;

public sealed partial class Shape_of_the_code
{
    private static readonly string[] ForbiddenWords = ["Manager", "Helper", "Helpers", "Service", "Services", "Util", "Utils", "Utility", "Base"];

    /// <summary>Words of the domain that look like forbidden ones.</summary>
    private static readonly string[] WordsOfTheDomain = ["PreventionService", "EmergencyService"];

    /// <summary>Kinds of type that stand in a file of their own name, so that a feature reads the same everywhere.</summary>
    private static readonly string[] OwnFile = ["Errors", "Events", "Lifecycle", "Rules", "Snapshot"];

    private static readonly string[] References =
        ["FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime"];

    /// <summary>
    /// Inputs, drafts, snapshots, events and answers: plain data that anybody may make. Every other type is made by the library alone,
    /// so its public constructors, setters and <c>init</c> would be a way to forge state. What is added here needs that reason. JSON
    /// converters hold no state.
    /// </summary>
    private static readonly Type[] PlainData =
    [
        // What the host gives
        typeof(GroupMessage), typeof(MessageWord),
        typeof(Act), typeof(BuurtpreventieOptions), typeof(Hold), typeof(Jurisdiction), typeof(KeptRecord), typeof(OwnMessage), typeof(RegisterNumberKey), typeof(Standing), typeof(TextEntry),

        // Territories: what a form gives
        typeof(PlaceForm), typeof(StreetForm), typeof(TerritoryForm),

        // Protocols: choices, clauses and drafts; a Protocol is made by signing only
        typeof(AgeLimits), typeof(AppealPolicy), typeof(CallTiming), typeof(CoordinatorDuties), typeof(FoundingConditions), typeof(HandOverPolicy),
        typeof(MediaPolicy), typeof(MessageLimits), typeof(NonUrgentContact), typeof(ProtocolClauses), typeof(ProtocolDraft), typeof(ProtocolOptions),
        typeof(ProtocolReference), typeof(ProtocolSignature), typeof(ProtocolSnapshot), typeof(RetentionPeriods), typeof(RulesAcceptance),
        typeof(SanctionPolicy), typeof(SensitiveFeaturePolicy), typeof(SignPolicy),

        // Forms as typed, and the validator over them
        typeof(ConsentForm), typeof(ContactCorrection), typeof(DeclarationForm), typeof(DeclarationFormValidator), typeof(ParentForm), typeof(SignatureForm),
        typeof(WorkplaceForm), typeof(Candidate), typeof(GroupProposal),

        // Reports: what somebody fills in, and the validators over it
        typeof(DoubtQueryValidator), typeof(SaarReportValidator),
        typeof(AdditionForm), typeof(DoubtQueryForm), typeof(EmergencyCallForm), typeof(Location), typeof(MediaItem),
        typeof(PersonDescription), typeof(SaarReportForm), typeof(VehicleForm),

        // What the library answers
        typeof(Breach), typeof(DataUse), typeof(Disclosure), typeof(DoubtQueryDue), typeof(Duty), typeof(ErrorText), typeof(GroupForAddress),
        typeof(GroupsForAddress), typeof(MembershipDue), typeof(MessageFinding), typeof(MessageReading), typeof(Notice), typeof(OpenQuestion),
        typeof(RefusedPostCount), typeof(ReportDue), typeof(Retained), typeof(SettledDuty), typeof(Step<,>), typeof(StillKept), typeof(TrailRemark),
        typeof(VehicleDescription), typeof(Verdict<,,>), typeof(WaitingPlace),

        // Rows to store
        typeof(DoubtQuerySnapshot), typeof(ObservationSnapshot), typeof(RefusedPost), typeof(ReportSnapshot),
        typeof(ConsentSnapshot), typeof(DeclarationFingerprint), typeof(DeclarationSnapshot), typeof(ErasedDeclaration), typeof(ParentalSignature),
        typeof(VettingSnapshot), typeof(Discharge), typeof(GroupSnapshot), typeof(MembershipSnapshot),

        // What happened
        typeof(ApplicantApproved), typeof(ApplicantRefused), typeof(ApprovalRevoked), typeof(InformationAsked), typeof(InformationGiven),
        typeof(VettingEventHeader), typeof(VettingLapsed), typeof(VettingOpened),

        typeof(MembershipEventHeader), typeof(MembershipApplied), typeof(MembershipImported), typeof(MembershipApproved),
        typeof(MembershipRefused), typeof(MembershipAssigned), typeof(MemberAdded), typeof(MemberNotFound), typeof(ApplicationWithdrawn),
        typeof(ApplicationLapsed), typeof(MemberLeft), typeof(ConsentWithdrawn), typeof(ContactCorrected), typeof(MemberMovedAway),
        typeof(BreachRecorded), typeof(MemberWarned), typeof(MemberSuspended), typeof(MemberResumed), typeof(MemberRemoved),
        typeof(AdmissionRevoked), typeof(RulesReaccepted), typeof(SignedPersonally), typeof(AppealLodged), typeof(RemovalUpheld),
        typeof(RemovalOverturned), typeof(CardPassed), typeof(PlacedOnWaitingList), typeof(EndedWithGroup), typeof(MembershipReapplied), typeof(ImportCompleted), typeof(GroupEventHeader),
        typeof(GroupFounded), typeof(PriorContactRecorded), typeof(BriefingRecorded), typeof(FoundersEnlisted), typeof(CoordinatorAppointed),
        typeof(AgreementSigned), typeof(CoordinatorScreened), typeof(DeputyAppointed), typeof(HandedToDeputy), typeof(InspectorNamed),
        typeof(GroupActivated), typeof(CoordinatorLeft), typeof(GroupWentDormant), typeof(GroupWoke), typeof(GroupSuspended),
        typeof(DeputyReleased), typeof(DeputyScreened), typeof(DischargeAppealed), typeof(DischargeOverturned), typeof(DischargeUpheld),
        typeof(GroupResumed), typeof(GroupDissolved), typeof(GroupRenamed), typeof(TerritoryChanged),

        typeof(CallFoundMissing), typeof(CallRecorded), typeof(CallerOffered), typeof(CallerReleased), typeof(ConversationRegistered),
        typeof(DoubtCallRecorded), typeof(DoubtExpired), typeof(DoubtPromoted), typeof(DoubtQueryEventHeader), typeof(DoubtVote),
        typeof(DoubtVoted), typeof(EmergencyCall), typeof(FalseAlarmDeclared), typeof(FoundHarmless), typeof(GroupAsked),
        typeof(GroupNotified), typeof(InformationAdded), typeof(PoliceArrived), typeof(ReportClosed), typeof(ReportCorrected),
        typeof(ReportDropped), typeof(ReportEventHeader), typeof(ReportRouted), typeof(ReportSignalled), typeof(SafelyReacted),

        // The engine, for lifecycles of one's own
        typeof(Lifecycle<,,>), typeof(LifecycleRow<,,>),
    ];

    /// <summary>Tables of others that are embedded, and where they come from.</summary>
    private static readonly string[] ListedData =
    [
        "Messages/Data/call.words", "Messages/Data/conduct.words", "Messages/Data/event.words", "Messages/Data/names.words", "Messages/Data/offence.words",
        "Messages/Data/people.words", "Messages/Data/places.words", "Messages/Data/talk.words", "Messages/Data/times.words", "Messages/Data/topics.words",
        "Messages/Data/vehicles.words",
        "Places/Data/README.md", "Places/Data/belgium.places", "Places/Data/municipalities.csv", "Places/Data/postcodes.csv",
    ];

    [Fact]
    public void Public_types_are_sealed_static_or_a_closed_family()
    {
        var open = Codebase.PublicTypes.Where(type => type.IsInterface || (type.IsClass && !type.IsSealed && !IsClosed(type)));

        Findings.None(open.Select(type => type.Name));
    }

    [Fact]
    public void Only_plain_data_can_be_made_or_changed_from_outside()
    {
        var open = Codebase.PublicTypes.Where(type => !type.IsEnum && !type.IsAssignableTo(typeof(JsonConverter)) && CanBeMadeOutside(type)).ToList();

        Findings.None(open.Except(PlainData).Select(type => type.Name));
        Findings.None(PlainData.Except(open).Select(type => $"{type.Name} is listed as plain data, but nobody outside can make one"));
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        var vague = Codebase.Types
            .Select(source => source.Type.Name.Split('`')[0])
            .Where(name => !WordsOfTheDomain.Any(word => name.Contains(word, StringComparison.Ordinal)))
            .Where(name => Words().Matches(name).Any(word => ForbiddenWords.Contains(word.Value)));

        Findings.None(vague);
    }

    [Fact]
    public void Nothing_public_is_asynchronous()
    {
        var waiting =
            from type in Codebase.PublicTypes
            from member in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            from used in member.GetParameters().Select(parameter => parameter.ParameterType).Append(member.ReturnType)
            where IsAsynchronous(used)
            select $"{type.Name}.{member.Name}";

        Findings.None(waiting);
    }

    [Fact]
    public void Static_state_never_changes()
    {
        var mutable =
            from source in Codebase.Types
            from field in Codebase.MembersOf(source.Type).OfType<FieldInfo>()
            where field.IsStatic && !field.IsLiteral && !IsMadeByTheCompiler(field)
            where !field.IsInitOnly || IsMutable(field.FieldType) || (field.FieldType.IsArray && !field.IsPrivate)
            select $"{source}.{field.Name}";

        Findings.None(mutable);
    }

    [Fact]
    public void The_domain_package_leans_on_three_packages()
    {
        var others = Codebase.Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Except(References);

        Findings.None(others);
    }

    /// <summary>Texts are read by spans: no pattern, and so none that backtracks.</summary>
    [Fact]
    public void No_text_is_read_by_a_pattern() =>
        Findings.None(Codebase.Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => name == "System.Text.RegularExpressions"));

    [Fact]
    public void A_file_carries_the_name_of_a_type_in_it()
    {
        var named = Codebase.Types.SelectMany(source => source.Files.Select(file => (file, source.Type.Name.Split('`')[0]))).ToHashSet();
        var files = named.Select(pair => pair.file).Distinct();

        Findings.None(files.Where(file => !named.Contains((file, Path.GetFileName(file).Split('.')[0]))));
    }

    [Fact]
    public void Errors_events_tables_and_snapshots_stand_in_a_file_of_their_own()
    {
        var hidden = Codebase.Types.Where(source =>
            OwnFile.Any(kind => source.Type.Name.EndsWith(kind, StringComparison.Ordinal)) && source.Files.Any(file => Path.GetFileName(file) != $"{source}.cs"));

        Findings.None(hidden.Select(source => $"{source}: {string.Join(", ", source.Files)}"));
    }

    [Fact]
    public void Error_codes_stand_in_an_errors_class()
    {
        var loose =
            from source in Codebase.Types
            from field in Codebase.MembersOf(source.Type).OfType<FieldInfo>()
            where field.IsStatic && field.FieldType == typeof(DomainError)
            where !source.Type.Name.EndsWith("Errors", StringComparison.Ordinal) || !field.IsPublic || !field.IsInitOnly
            select $"{source}.{field.Name}";

        Findings.None(loose);
    }

    [Fact]
    public void A_folder_holds_code_texts_and_listed_data_only()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src", "Buurtpreventie.Domain"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathOf("src", "Buurtpreventie.Domain"), file).Replace('\\', '/'))
            .Where(file => file.Contains('/', StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal));

        Findings.None(files.Where(file => !file.EndsWith(".cs", StringComparison.Ordinal) && !file.EndsWith(".texts.json", StringComparison.Ordinal)).Except(ListedData));
    }

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();

    /// <summary>Abstract, and only its own nested or neighbouring types can derive from it; the copy constructor of a record aside.</summary>
    private static bool IsClosed(Type type) =>
        type.IsAbstract
        && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constructor => !IsCopy(constructor))
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly);

    private static bool CanBeMadeOutside(Type type) =>
        type.GetConstructors().Any(constructor => !IsCopy(constructor))
        || type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Any(property => property.SetMethod is { IsPublic: true } && property.DeclaringType!.Assembly == Codebase.Assembly)
        || type.GetFields(BindingFlags.Instance | BindingFlags.Public).Length > 0;

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsAsynchronous(Type type) =>
        (type.IsGenericType && type.GetGenericArguments().Any(IsAsynchronous))
        || typeof(Task).IsAssignableFrom(type)
        || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    private static bool IsMadeByTheCompiler(FieldInfo field) =>
        (field.Name.StartsWith('<') && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal))
        || field.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute))
        || field.DeclaringType!.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute));

    private static bool IsMutable(Type type) =>
        !type.IsArray
        && type.Namespace is "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Text" or "System.Threading"
        && !type.IsInterface;
}
