namespace Buurtpreventie.Portal.Api;

/// <summary>A request that cannot be read as one, with what is wrong with it.</summary>
internal sealed class RefusedRequest(ErrorList errors) : BadHttpRequestException(errors.ToString())
{
    public ErrorList Errors => errors;
}
