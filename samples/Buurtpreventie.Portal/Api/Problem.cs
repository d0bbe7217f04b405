namespace Buurtpreventie.Portal.Api;

/// <summary>
/// A refusal for programs and people (RFC 9457): <c>type</c> and <c>status</c> follow from the gravest kind, <c>title</c> says it in the language that
/// was asked for, <c>errors</c> holds everything that is wrong at once.
/// </summary>
internal sealed record Problem(string Type, string Title, int Status, IReadOnlyList<ProblemError> Errors)
{
    public const string MediaType = "application/problem+json";
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Code">The stable code; <c>docs/errors.md</c> lists those of the library, <c>request.…</c> are of the API itself.</param>
/// <param name="Kind">What sort of refusal: invalid, unmet, conflict, notAllowed or missing; null where the portal failed.</param>
/// <param name="Target">The member of the request it is about, as in the JSON, or a header; null for the whole.</param>
/// <param name="Rule">The rule it rests on; null where there is none.</param>
/// <param name="Text">What it says to who is signed in.</param>
internal sealed record ProblemError(string Code, ErrorKind? Kind, string? Target, Rule? Rule, string Text);
