using System.Globalization;
using System.Text.Json;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Diagnostics;

namespace Buurtpreventie.Portal.Api;

/// <summary>Makes problems of refusals, of requests that cannot be read and of what the host itself answers.</summary>
internal static class Problems
{
    /// <summary>Which kind decides on the status when there are several: who may not look hears of nothing else, and a form is mended first.</summary>
    private static readonly ErrorKind[] Gravest = [ErrorKind.Missing, ErrorKind.NotAllowed, ErrorKind.Invalid, ErrorKind.Conflict, ErrorKind.Unmet];

    /// <summary>The problem with everything that stood in the way, as the visitor reads it.</summary>
    public static Problem Of(ErrorList errors, Visit visit)
    {
        var kind = Gravest.First(kind => errors.Any(error => error.Kind == kind));
        return Of(kind, kind.ToStatus(), visit, [.. errors.Select(error => Of(error, visit))]);
    }

    public static ProblemError Of(DomainError error, Visit visit) =>
        new(error.Code, error.Kind, error.Target, error.Rule.IsDefault ? null : error.Rule, visit.Of(error));

    /// <summary>A status that came without an answer, from routing, sign-in, limits.</summary>
    public static Task OfStatus(HttpContext context) => Write(context, Of(context.Response.StatusCode, null, Of(context)));

    /// <summary>A request that could not be read, or something that failed; nothing of either gets into the answer.</summary>
    public static Task OfException(HttpContext context)
    {
        var visit = Of(context);
        return Write(context, context.Features.Get<IExceptionHandlerFeature>()?.Error switch
        {
            RefusedRequest refused => Of(refused.Errors, visit),
            BadHttpRequestException { InnerException: JsonException json } => Of(json, visit),
            BadHttpRequestException unread => Of(unread.StatusCode, null, visit),
            _ => Of(StatusCodes.Status500InternalServerError, null, visit),
        });
    }

    private static Visit Of(HttpContext context) => context.RequestServices.GetRequiredService<Visit>();

    private static Problem Of(ErrorKind? kind, int status, Visit visit, IReadOnlyList<ProblemError> errors)
    {
        var title = kind switch
        {
            ErrorKind.Invalid => "problem.invalid",
            ErrorKind.Unmet => "problem.unmet",
            ErrorKind.Conflict => "problem.conflict",
            ErrorKind.NotAllowed => "problem.not-allowed",
            ErrorKind.Missing => "problem.missing",
            _ => "problem.failed",
        };
        return new($"urn:buurtpreventie:{title.Replace('.', ':')}", visit[title], status, errors);
    }

    // A value of the library that cannot be read says itself what is wrong with it.
    private static Problem Of(JsonException json, Visit visit)
    {
        var target = json.Path is { Length: > 2 } path ? path[2..] : null;
        return json.InnerException is DomainFormatException { Error: var error }
            ? Of([error.At(target)], visit)
            : Of(StatusCodes.Status400BadRequest, target, visit);
    }

    private static Problem Of(int status, string? target, Visit visit)
    {
        if (status == StatusCodes.Status404NotFound)
        {
            return Of([LifecycleErrors.NotFound], visit);
        }

        var (code, kind) = Kinds.GetValueOrDefault(status, ("request.failed", default(ErrorKind?)));
        var key = string.Create(CultureInfo.InvariantCulture, $"status.{status}");
        return Of(kind, status, visit, [new(code, kind, target, null, visit[visit.Has(key) ? key : "status.other"])]);
    }

    private static readonly Dictionary<int, (string Code, ErrorKind? Kind)> Kinds = new()
    {
        [StatusCodes.Status400BadRequest] = ("request.unreadable", ErrorKind.Invalid),
        [StatusCodes.Status401Unauthorized] = ("request.not-signed-in", ErrorKind.NotAllowed),
        [StatusCodes.Status403Forbidden] = ("request.not-allowed", ErrorKind.NotAllowed),
        [StatusCodes.Status405MethodNotAllowed] = ("request.other-method", ErrorKind.Invalid),
        [StatusCodes.Status413PayloadTooLarge] = ("request.too-large", ErrorKind.Invalid),
        [StatusCodes.Status415UnsupportedMediaType] = ("request.not-json", ErrorKind.Invalid),
        [StatusCodes.Status429TooManyRequests] = ("request.too-many", ErrorKind.NotAllowed),
    };

    private static Task Write(HttpContext context, Problem problem) => Replies.OfProblem(problem, Of(context)).ExecuteAsync(context);
}
