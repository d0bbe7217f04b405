namespace Buurtpreventie.Docs;

/// <summary>Where a block of the documentation stands, and what it prints: its comments that start with an arrow.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SnippetAttribute(string page, int line, bool runs, params string[] expected) : Attribute
{
    public string Place => $"{page}:{line}";

    public bool Runs => runs;

    public string[] Expected => expected;
}
