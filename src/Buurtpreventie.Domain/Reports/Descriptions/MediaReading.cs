using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Reads what is said of a photo or video, and holds it against the protocol (O-20, O-21).</summary>
internal static class MediaReading
{
    public static MediaItem Of(MediaItem form, ProtocolOptions options, Faults faults, string target)
    {
        form = form with { Kind = KnownWord.Of(form.Kind), Audience = KnownWord.Of(form.Audience), Purpose = KnownWord.Of(form.Purpose) };
        if (string.IsNullOrWhiteSpace(form.Caption))
        {
            faults.Add(ReportErrors.MediaWithoutCaption.At($"{target}.caption"));
        }

        if (form.Purpose != MediaPurpose.Description)
        {
            faults.Add((form.Purpose is null ? ReportErrors.MediaPurposeMissing : ReportErrors.MediaForOtherPurpose).At($"{target}.purpose"));
        }

        foreach (var (fault, member) in new[] { (UseFault(form, options.Media), "kind"), (RecognitionFault(form, options), "isRecognisable") })
        {
            if (fault is not null)
            {
                faults.Add(fault.At($"{target}.{member}"));
            }
        }

        return form with
        {
            Kind = form.Kind ?? MediaKind.Photo,
            Audience = form.Audience ?? MediaAudience.Group,
            Caption = PlainLine.Read(form.Caption, MediaItem.LongestCaption, faults, $"{target}.caption"),
        };
    }

    private static DomainError? UseFault(MediaItem form, MediaPolicy policy) =>
        (form.Kind == MediaKind.Video ? policy.Videos : policy.Photos) switch
        {
            MediaUse.Forbidden => ReportErrors.MediaForbidden.With(ErrorArgument.Of("kind", form.Kind ?? MediaKind.Photo)),
            MediaUse.PoliceOnly when form.IsForGroup => ReportErrors.MediaForPoliceOnly,
            _ => null,
        };

    private static DomainError? RecognitionFault(MediaItem form, ProtocolOptions options) => (form.IsRecognisable, options.RecognisableImages) switch
    {
        (null, _) => ReportErrors.RecognisabilityMissing,
        (true, RecognisableImages.ConfirmNecessity) when form.IsForGroup && form.NecessityConfirmed != true => ReportErrors.NecessityNotConfirmed,
        (true, RecognisableImages.PoliceOnly) when form.IsForGroup => ReportErrors.RecognisableForPoliceOnly,
        _ => null,
    };
}
