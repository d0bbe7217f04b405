using System.Globalization;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Api;

/// <summary>What every answer of the API carries: the language it speaks and, of what has versions, the one that was shown.</summary>
internal static class Replies
{
    /// <summary>The answer, or all that stood in the way.</summary>
    public static IResult Reply<T>(this Visit visit, Outcome<T> outcome, Func<T, IResult> answer) =>
        outcome.Match(answer, visit.Refuse);

    /// <summary>An answer of which the version is shown, to be given back in <c>If-Match</c>.</summary>
    public static IResult Reply<T>(this Visit visit, T answer, int? version = null) => new Told(Results.Json(answer), visit.Language, version);

    /// <summary>Something new, and where it stands.</summary>
    public static IResult ReplyCreated<T>(this Visit visit, string path, T answer, int version) =>
        new Told(Results.Created($"{ApiRegistration.Root}{path}", answer), visit.Language, version);

    public static IResult Refuse(this Visit visit, ErrorList errors) => OfProblem(Problems.Of(errors, visit), visit);

    /// <summary>The one answer to what is not there and to what is outside the scope.</summary>
    public static IResult RefuseAsMissing(this Visit visit) => visit.Refuse([LifecycleErrors.NotFound]);

    public static IResult OfProblem(Problem problem, Visit visit) =>
        new Told(Results.Json(problem, contentType: Problem.MediaType, statusCode: problem.Status), visit.Language, null);

    private sealed class Told(IResult answer, Language language, int? version) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var headers = httpContext.Response.Headers;
            headers.ContentLanguage = language.Tag();
            headers.Vary = "Accept-Language, Cookie";
            if (version is { } shown)
            {
                headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{shown}\"");
            }

            return answer.ExecuteAsync(httpContext);
        }
    }
}
