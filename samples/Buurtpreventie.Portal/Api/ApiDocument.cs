using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Buurtpreventie.Portal.Api;

/// <summary>What the OpenAPI document says beyond what the endpoints say of themselves.</summary>
internal static class ApiDocument
{
    private const string Session = "session";

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Buurtpreventie",
                Version = "1",
                Description = "The verbs of the portal for programs. Who is signed in may do what the answers offer; what lies outside the scope does not exist (404). "
                    + "Refusals are problems with every error at once, in the language of Accept-Language (nl, fr, de, en).",
            };
            document.Servers = [];
            document.Components ??= new();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Session] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "__Host-buurt", Description = "The cookie of the portal's sign-in." },
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var metadata = context.Description.ActionDescriptor.EndpointMetadata;
            if (!metadata.OfType<IAllowAnonymous>().Any())
            {
                operation.Security = [new() { [new OpenApiSecuritySchemeReference(Session, context.Document)] = [] }];
            }

            if (metadata.OfType<ChangesSomething>().FirstOrDefault() is { } changes)
            {
                operation.Parameters ??= [];
                operation.Parameters.Add(Header(Change.KeyHeader, true, "Names the request: the same request with the same key has one effect. A new one for each wish.", Change.LongestKey));
                if (changes.OfWhatWasSeen)
                {
                    operation.Parameters.Add(Header("If-Match", false, "The ETag of what was seen when deciding. If it moved since, nothing happens: 409, lifecycle.stale."));
                }
            }

            return Task.CompletedTask;
        });
        options.AddSchemaTransformer(ValueSchemas.Describe);
    }

    private static OpenApiParameter Header(string name, bool required, string description, int? longest = null) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = longest },
    };
}
