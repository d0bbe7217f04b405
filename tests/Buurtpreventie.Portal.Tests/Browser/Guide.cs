using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Browser;

/// <summary>The pictures of <c>docs/how-to/portal.md</c>, taken on the way when <c>BUURT_APPROVE=1</c>.</summary>
internal static class Guide
{
    public static readonly string Page = Repository.PathOf("docs/how-to/portal.md");

    public static readonly string Pictures = Repository.PathOf("docs/how-to/portal");

    public static async Task Take(Guest guest, string name)
    {
        if (Environment.GetEnvironmentVariable("BUURT_APPROVE") == "1")
        {
            await guest.Picture(Path.Combine(Pictures, $"{name}.png"));
        }
    }
}
