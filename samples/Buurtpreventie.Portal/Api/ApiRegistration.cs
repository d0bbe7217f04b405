using Buurtpreventie.Domain.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;

namespace Buurtpreventie.Portal.Api;

/// <summary>Registers the API: how it reads and writes, how it refuses, and every endpoint by the folder it stands under.</summary>
internal static class ApiRegistration
{
    public const string Root = "/api/v1";

    /// <summary>Where the description of the API stands.</summary>
    public const string Description = "/api/{documentName}/openapi.json";

    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<JsonOptions>(json => Strictly(json.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.Configure<RouteOptions>(routes => routes.ConstraintMap[IdConstraint.Name] = typeof(IdConstraint));
        builder.Services.AddOpenApi("v1", ApiDocument.Describe);
    }

    /// <summary>Whatever goes wrong under <c>/api</c>, a program gets a problem in JSON and no page.</summary>
    public static void UseApi(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
        api =>
        {
            api.UseStatusCodePages(status => Problems.OfStatus(status.HttpContext));
            api.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandler = Problems.OfException,
                SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException,
            });
        });

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi(Description).AllowAnonymous();
        var api = app.MapGroup(Root);
        api.MapOwnData();
        api.MapGroups();
        api.MapDeclarations();
        api.MapMemberships();
        api.MapVetting();
        api.MapReports();
        api.MapDoubtQueries();
        api.MapDuties();
        api.MapProtocols();
    }

    // As BuurtpreventieJson.Web: nothing personal is written, and nothing is guessed where something is missing.
    private static void Strictly(System.Text.Json.JsonSerializerOptions json)
    {
        json.AllowDuplicateProperties = false;
        json.NumberHandling = BuurtpreventieJson.Web.NumberHandling;
        json.RespectNullableAnnotations = true;
        json.AddBuurtpreventie();
    }
}
