using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Portal.SignIn;
using Buurtpreventie.Portal.Storage;

namespace Buurtpreventie.Portal.Show;

/// <summary>One request of one person: who, when and in which language.</summary>
internal sealed class Visit(IHttpContextAccessor context, IClock clock, Texts texts)
{
    /// <summary>The cookie that remembers a chosen language.</summary>
    public const string LanguageCookie = "buurt-language";

    private Language? _language;
    private Instant? _now;

    private HttpContext Http => context.HttpContext!;

    public Actor Actor => Http.User.ToActor();

    /// <summary>The name of who is signed in, as the pages show it.</summary>
    public string? Name => Http.User.Identity?.Name;

    /// <summary>The same instant for the whole request.</summary>
    public Instant Now => _now ??= clock.GetCurrentInstant();

    public LocalDate Today => Brussels.DateOf(Now);

    /// <summary>The language that was chosen, else the first of the browser that the portal speaks, else Dutch.</summary>
    public Language Language => _language ??= Chosen() ?? OfBrowser() ?? Language.Dutch;

    public Texts Texts => texts;

    /// <summary>A text of the portal's own.</summary>
    public string this[string key] => texts.Of($"portal.{key}", Language, Actor.Audience);

    /// <summary>A text of the portal's own with something filled in.</summary>
    public string Text(string key, params ReadOnlySpan<ErrorArgument> arguments) => texts.Of($"portal.{key}", Language, Actor.Audience, arguments);

    /// <summary>Whether the portal has such a text.</summary>
    public bool Has(string key) => texts.Has($"portal.{key}");

    public string Of(Enum word) => texts.Of(word, Language, Actor.Audience);

    public string Of(DomainError error) => texts.Of(error, Language, Actor.Audience);

    public string Of(Rule rule) => texts.Of(rule, Language);

    public string Of(DutyRow row) => row.ToDuty().In(Language, Actor.Audience);

    public string Explain<TState, TTrigger, TCondition>(in Verdict<TState, TTrigger, TCondition> verdict)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum =>
        verdict.Explain(Language, Actor.Audience, texts);

    public string Date(LocalDate date) => Text("date", ErrorArgument.Of("on", date));

    public string Date(Instant instant) => Date(Brussels.DateOf(instant));

    /// <summary>Day and time in Brussels.</summary>
    public string Time(Instant instant) => $"{Date(instant)}, {Brussels.TimeOf(instant):HH':'mm}";

    /// <summary>A request of this visitor.</summary>
    public Act Act(CommandId command, int? seen = null) => new(command, Actor, Now, seen);

    /// <summary>A name for the request that a form will be; the same form handed in twice is one request.</summary>
    public Guid NewCommand() => Guid.CreateVersion7(Now.ToDateTimeOffset());

    private Language? Chosen() =>
        Languages.TryFromTag(Http.Request.Cookies[LanguageCookie], out var language) ? language : null;

    private Language? OfBrowser()
    {
        foreach (var accepted in Http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(accepted => accepted.Quality ?? 1))
        {
            if (Languages.TryFromTag(accepted.Value.Value, out var language))
            {
                return language;
            }
        }

        return null;
    }
}
