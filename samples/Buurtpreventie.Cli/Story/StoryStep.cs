using System.Text.Json;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain;
using NodaTime;
using NodaTime.Text;

namespace Buurtpreventie.Cli.Story;

/// <summary>
/// A step of the story: somebody asks the library for something at some time, and the library says what comes of it. A kind of step is a
/// record of this family with the members it needs, what it asks in words and the verb it calls, and a line here.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(GroupSteps.Found), "group.found")]
[JsonDerivedType(typeof(GroupSteps.Checklist), "group.checklist")]
[JsonDerivedType(typeof(GroupSteps.RecordPriorContact), "group.recordPriorContact")]
[JsonDerivedType(typeof(GroupSteps.RecordBriefing), "group.recordBriefing")]
[JsonDerivedType(typeof(GroupSteps.EnlistFounders), "group.enlistFounders")]
[JsonDerivedType(typeof(GroupSteps.AppointCoordinator), "group.appointCoordinator")]
[JsonDerivedType(typeof(GroupSteps.AppointDeputy), "group.appointDeputy")]
[JsonDerivedType(typeof(GroupSteps.SignAgreement), "group.signAgreement")]
[JsonDerivedType(typeof(GroupSteps.RecordScreening), "group.recordScreening")]
[JsonDerivedType(typeof(GroupSteps.NameInspector), "group.nameInspector")]
[JsonDerivedType(typeof(GroupSteps.Activate), "group.activate")]
[JsonDerivedType(typeof(GroupSteps.Resign), "group.resign")]
[JsonDerivedType(typeof(GroupSteps.Discharge), "group.discharge")]
[JsonDerivedType(typeof(GroupSteps.AppealDischarge), "group.appealDischarge")]
[JsonDerivedType(typeof(GroupSteps.UpholdDischarge), "group.upholdDischarge")]
[JsonDerivedType(typeof(GroupSteps.OverturnDischarge), "group.overturnDischarge")]
[JsonDerivedType(typeof(GroupSteps.RecordDeputyScreening), "group.recordDeputyScreening")]
[JsonDerivedType(typeof(GroupSteps.ReleaseDeputy), "group.releaseDeputy")]
[JsonDerivedType(typeof(GroupSteps.HandToDeputy), "group.handToDeputy")]
[JsonDerivedType(typeof(GroupSteps.Suspend), "group.suspend")]
[JsonDerivedType(typeof(GroupSteps.Resume), "group.resume")]
[JsonDerivedType(typeof(GroupSteps.GoDormant), "group.goDormant")]
[JsonDerivedType(typeof(GroupSteps.Wake), "group.wake")]
[JsonDerivedType(typeof(GroupSteps.Dissolve), "group.dissolve")]
[JsonDerivedType(typeof(DeclarationSteps.Sign), "declaration.sign")]
[JsonDerivedType(typeof(DeclarationSteps.HandIn), "declaration.handIn")]
[JsonDerivedType(typeof(DeclarationSteps.VerifyTie), "declaration.verifyTie")]
[JsonDerivedType(typeof(DeclarationSteps.SignPersonally), "declaration.signPersonally")]
[JsonDerivedType(typeof(VettingSteps.Open), "vetting.open")]
[JsonDerivedType(typeof(VettingSteps.AskMore), "vetting.askMore")]
[JsonDerivedType(typeof(VettingSteps.Answer), "vetting.answer")]
[JsonDerivedType(typeof(VettingSteps.Approve), "vetting.approve")]
[JsonDerivedType(typeof(VettingSteps.Refuse), "vetting.refuse")]
[JsonDerivedType(typeof(VettingSteps.Revoke), "vetting.revoke")]
[JsonDerivedType(typeof(MembershipSteps.Look), "membership.look")]
[JsonDerivedType(typeof(MembershipSteps.FindGroups), "membership.findGroups")]
[JsonDerivedType(typeof(MembershipSteps.Import), "membership.import")]
[JsonDerivedType(typeof(MembershipSteps.Approve), "membership.approve")]
[JsonDerivedType(typeof(MembershipSteps.Refuse), "membership.refuse")]
[JsonDerivedType(typeof(MembershipSteps.Assign), "membership.assign")]
[JsonDerivedType(typeof(MembershipSteps.PutOnWaitingList), "membership.putOnWaitingList")]
[JsonDerivedType(typeof(MembershipSteps.PassCard), "membership.passCard")]
[JsonDerivedType(typeof(MembershipSteps.ConfirmAdded), "membership.confirmAdded")]
[JsonDerivedType(typeof(MembershipSteps.ReportNotFound), "membership.reportNotFound")]
[JsonDerivedType(typeof(MembershipSteps.Withdraw), "membership.withdraw")]
[JsonDerivedType(typeof(MembershipSteps.Leave), "membership.leave")]
[JsonDerivedType(typeof(MembershipSteps.MoveAway), "membership.moveAway")]
[JsonDerivedType(typeof(MembershipSteps.AcceptRules), "membership.acceptRules")]
[JsonDerivedType(typeof(MembershipSteps.CompleteImport), "membership.completeImport")]
[JsonDerivedType(typeof(MembershipSteps.RevokeAdmission), "membership.revokeAdmission")]
[JsonDerivedType(typeof(MembershipSteps.RecordBreach), "membership.recordBreach")]
[JsonDerivedType(typeof(MembershipSteps.Warn), "membership.warn")]
[JsonDerivedType(typeof(MembershipSteps.Suspend), "membership.suspend")]
[JsonDerivedType(typeof(MembershipSteps.Resume), "membership.resume")]
[JsonDerivedType(typeof(MembershipSteps.Remove), "membership.remove")]
[JsonDerivedType(typeof(MembershipSteps.Appeal), "membership.appeal")]
[JsonDerivedType(typeof(MembershipSteps.UpholdRemoval), "membership.upholdRemoval")]
[JsonDerivedType(typeof(MembershipSteps.OverturnRemoval), "membership.overturnRemoval")]
[JsonDerivedType(typeof(MembershipSteps.EndWithGroup), "membership.endWithGroup")]
[JsonDerivedType(typeof(DoubtSteps.Ask), "doubt.ask")]
[JsonDerivedType(typeof(DoubtSteps.VoteSuspicious), "doubt.voteSuspicious")]
[JsonDerivedType(typeof(DoubtSteps.VoteHarmless), "doubt.voteHarmless")]
[JsonDerivedType(typeof(DoubtSteps.OfferToCall), "doubt.offerToCall")]
[JsonDerivedType(typeof(DoubtSteps.ReleaseCaller), "doubt.releaseCaller")]
[JsonDerivedType(typeof(DoubtSteps.RecordCall), "doubt.recordCall")]
[JsonDerivedType(typeof(DoubtSteps.Settle), "doubt.settle")]
[JsonDerivedType(typeof(ReportSteps.Signal), "report.signal")]
[JsonDerivedType(typeof(ReportSteps.FromDoubt), "report.fromDoubt")]
[JsonDerivedType(typeof(ReportSteps.RecordCall), "report.recordCall")]
[JsonDerivedType(typeof(ReportSteps.NotifyGroup), "report.notifyGroup")]
[JsonDerivedType(typeof(ReportSteps.Add), "report.add")]
[JsonDerivedType(typeof(ReportSteps.React), "report.react")]
[JsonDerivedType(typeof(ReportSteps.Correct), "report.correct")]
[JsonDerivedType(typeof(ReportSteps.RecordPoliceOnScene), "report.recordPoliceOnScene")]
[JsonDerivedType(typeof(ReportSteps.DeclareFalseAlarm), "report.declareFalseAlarm")]
[JsonDerivedType(typeof(ReportSteps.Close), "report.close")]
[JsonDerivedType(typeof(ReportSteps.Route), "report.route")]
[JsonDerivedType(typeof(ReportSteps.Drop), "report.drop")]
[JsonDerivedType(typeof(ReportSteps.Register), "report.register")]
[JsonDerivedType(typeof(ContactSteps.Look), "contact.look")]
[JsonDerivedType(typeof(ContactSteps.ConfirmDeleted), "contact.confirmDeleted")]
[JsonDerivedType(typeof(PersonSteps.Access), "person.access")]
[JsonDerivedType(typeof(PersonSteps.Correct), "person.correct")]
[JsonDerivedType(typeof(PersonSteps.Withdraw), "person.withdraw")]
[JsonDerivedType(typeof(PersonSteps.Erase), "person.erase")]
[JsonDerivedType(typeof(DutySteps.Done), "duty.done")]
[JsonDerivedType(typeof(DaySteps.Due), "day.due")]
internal abstract record StoryStep
{
    /// <summary>When, on the clocks of Brussels: <c>2026-03-02 09:00</c>.</summary>
    [JsonConverter(typeof(MinuteJsonConverter))]
    public required LocalDateTime At { get; init; }

    /// <summary>Who asks, by key; nobody where the host itself does.</summary>
    public string? By { get; init; }

    /// <summary>In which capacity, where it is not the usual one.</summary>
    public Role? As { get; init; }

    /// <summary>Who it is about, by key; without it, who asks.</summary>
    public string? Who { get; init; }

    /// <summary>The group it is about, by key; without it, the one of the person it is about.</summary>
    public string? Group { get; init; }

    /// <summary>The protocols under which the step is taken, by word; all of them when it is left out.</summary>
    public IReadOnlyList<string>? Under { get; init; }

    /// <summary>A name for the request: the same name from the same person is the same request, made again.</summary>
    public string? Request { get; init; }

    /// <summary>The version that was seen when deciding.</summary>
    public int? Seen { get; init; }

    /// <summary>A title to begin a chapter with.</summary>
    public TextEntry? Chapter { get; init; }

    /// <summary>What the narrator says before it.</summary>
    public TextEntry? Tell { get; init; }

    /// <summary>What is asked, in words.</summary>
    public abstract string Asks(Language language);

    /// <summary>The matter whose duties it changes, by its key; the person it is about, unless a step says otherwise.</summary>
    public virtual string Matter(Stage stage) => stage.WhoOf(this);

    /// <summary>Asks the library.</summary>
    public abstract Outcome<Happening> Take(Stage stage, Act act);

    private sealed class MinuteJsonConverter : JsonConverter<LocalDateTime>
    {
        private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");

        // Terms of up to a hundred years are counted from it.
        public override LocalDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Minutes.Parse(reader.GetString()!) is { Success: true, Value: { Year: >= 1900 and < 3000 } time }
                ? time
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, LocalDateTime value, JsonSerializerOptions options) => writer.WriteStringValue(Minutes.Format(value));
    }
}
