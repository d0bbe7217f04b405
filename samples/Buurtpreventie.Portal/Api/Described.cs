namespace Buurtpreventie.Portal.Api;

/// <summary>How endpoints describe themselves, for the document and for who tests them.</summary>
internal static class Described
{
    private static readonly int[] ReadRefusals = [StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound];

    private static readonly int[] ChangeRefusals =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity, StatusCodes.Status429TooManyRequests,
    ];

    /// <summary>An endpoint that shows something to who is signed in and has it in scope.</summary>
    public static RouteHandlerBuilder Shows<T>(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.Describes<T>(name, summary, StatusCodes.Status200OK, ReadRefusals);

    /// <summary>An endpoint that shows something to anybody.</summary>
    public static RouteHandlerBuilder ShowsAnybody<T>(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.Describes<T>(name, summary, StatusCodes.Status200OK, [StatusCodes.Status404NotFound]).AllowAnonymous();

    /// <summary>An endpoint that moves on what was seen; see <see cref="Change"/> for the headers it takes.</summary>
    public static RouteHandlerBuilder Moves<T>(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.Describes<T>(name, summary, StatusCodes.Status200OK, ChangeRefusals).WithMetadata(new ChangesSomething(true));

    /// <summary>An endpoint that makes or ends something, of which no version was seen.</summary>
    public static RouteHandlerBuilder Makes<T>(this RouteHandlerBuilder endpoint, string name, string summary, int status = StatusCodes.Status201Created) =>
        endpoint.Describes<T>(name, summary, status, ChangeRefusals).WithMetadata(new ChangesSomething(false));

    /// <summary>An endpoint that reads something which may be unreadable.</summary>
    public static RouteHandlerBuilder MayBeUnreadable(this RouteHandlerBuilder endpoint) => endpoint.Produces<Problem>(StatusCodes.Status400BadRequest, Problem.MediaType);

    private static RouteHandlerBuilder Describes<T>(this RouteHandlerBuilder endpoint, string name, string summary, int status, int[] refusals)
    {
        endpoint.WithName(name).WithSummary(summary).Produces<T>(status);
        foreach (var refusal in refusals)
        {
            endpoint.Produces<Problem>(refusal, Problem.MediaType);
        }

        return endpoint;
    }
}

/// <summary>Marks the endpoints that take a <see cref="Change"/>.</summary>
internal sealed record ChangesSomething(bool OfWhatWasSeen);
