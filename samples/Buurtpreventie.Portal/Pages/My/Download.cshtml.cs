using System.Net.Mime;
using System.Text.Json;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>Everything that is kept of the visitor, in a form that a program reads.</summary>
internal sealed class MyDownloadModel(Visit visit, RightsCases rights) : PortalPage(visit)
{
    public async Task<IActionResult> OnGetAsync() => (await rights.Access(NextAct())).TryGetValue(out var reports, out var errors)
        ? File(JsonSerializer.SerializeToUtf8Bytes(reports, BuurtpreventieJson.Storage), MediaTypeNames.Application.Json, "buurtpreventie.json")
        : Refuse(errors);
}
