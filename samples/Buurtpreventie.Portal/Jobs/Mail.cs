using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace Buurtpreventie.Portal.Jobs;

/// <summary>One message to one person, as a mail server picks it up.</summary>
/// <param name="Id">The row of the outbox, which a message that comes twice is known by.</param>
/// <param name="From">The sender.</param>
/// <param name="To">The address; no name goes with it.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The text.</param>
/// <param name="At">When it was written.</param>
internal sealed record Mail(Guid Id, MailAddress From, EmailAddress To, string Subject, string Text, Instant At)
{
    private const string Line = "\r\n";

    /// <summary>The message as RFC 5322 has it, in UTF-8.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Join(
        Line,
        $"From: {Header(From.DisplayName)} <{From.Address}>",
        $"To: <{To:F}>",
        $"Subject: {Header(Subject)}",
        $"Date: {At.ToDateTimeOffset().ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture)}",
        $"Message-ID: <{Id:N}@{From.Host}>",
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        Text.ReplaceLineEndings(Line),
        ""));

    public override string ToString() => nameof(Mail);

    private static string Header(string text) => Ascii.IsValid(text) ? text : $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";
}
