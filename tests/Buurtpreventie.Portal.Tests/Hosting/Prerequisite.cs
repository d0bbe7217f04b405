namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>What a test needs beside the SDK: where it is missing the test is skipped with the reason, unless nothing may be skipped.</summary>
internal static class Prerequisite
{
    private const string NothingSkipped = "BUURT_NOTHING_SKIPPED";

    public static void IsThere(string? whyNot)
    {
        if (whyNot is not null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable(NothingSkipped) == "1", whyNot);
            Assert.Fail(whyNot);
        }
    }
}
