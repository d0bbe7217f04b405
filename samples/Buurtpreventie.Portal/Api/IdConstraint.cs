namespace Buurtpreventie.Portal.Api;

/// <summary>A part of a path that names something by its id. What is no id names nothing: the same 404 as for what is not there.</summary>
internal sealed class IdConstraint : IRouteConstraint
{
    public const string Name = "id";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is Guid || CommandId.TryParse(values[routeKey] as string, null, out _);
}
