using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>Says in words what a status means; shown in the place of a page that could not be, whatever the request was.</summary>
[IgnoreAntiforgeryToken]
internal sealed class StatusModel(Visit visit) : PortalPage(visit)
{
    public string Key { get; private set; } = "status.other";

    public void OnGet(int code) => Key = Visit.Has($"status.{code}") ? $"status.{code}" : "status.other";

    public void OnPost(int code) => OnGet(code);
}
