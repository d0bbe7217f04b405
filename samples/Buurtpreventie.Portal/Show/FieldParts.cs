using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buurtpreventie.Portal.Show;

/// <summary>What belongs to an input besides the input: its id, label, hint and what is wrong with it, tied together for who does not see them.</summary>
internal sealed record FieldParts(string Id, string Label, string? Hint, IReadOnlyList<string> Errors)
{
    /// <summary>Where a page keeps hints of the library, by the member they are about: <c>persons[0].age</c>.</summary>
    public const string Hints = nameof(Hints);

    /// <summary>The parts of the input for a member, from the catalogue and from what was found wrong.</summary>
    public static FieldParts Of(string name, string? label, ViewContext view)
    {
        var visit = view.HttpContext.RequestServices.GetRequiredService<Visit>();
        var key = FieldTagHelper.KeyOf(name);
        var member = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var hint = (view.ViewData[Hints] as IReadOnlyDictionary<string, string>)?.GetValueOrDefault(member)
            ?? (visit.Has($"field.{key}.hint") ? visit[$"field.{key}.hint"] : null);
        return new(FieldTagHelper.IdOf(name), label ?? visit[$"field.{key}"], hint, [.. view.ModelState[name]?.Errors.Select(error => error.ErrorMessage) ?? []]);
    }

    public void Describe(TagBuilder input)
    {
        foreach (var (name, value) in Descriptions())
        {
            input.Attributes[name] = value;
        }
    }

    public void Describe(TagHelperAttributeList attributes)
    {
        foreach (var (name, value) in Descriptions().Where(one => one.Name != "aria-invalid"))
        {
            attributes.SetAttribute(name, value);
        }
    }

    public TagBuilder Labelled(string tag)
    {
        var label = new TagBuilder(tag);
        if (tag == "label")
        {
            label.Attributes["for"] = Id;
        }

        label.InnerHtml.Append(Label);
        return label;
    }

    public void AppendLines(IHtmlContentBuilder content)
    {
        AppendLine(content, "hint", $"{Id}-hint", Hint is null ? [] : [Hint]);
        AppendLine(content, "fault", $"{Id}-wrong", Errors);
    }

    private IEnumerable<(string Name, string Value)> Descriptions()
    {
        var described = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", Errors.Count == 0 ? null : $"{Id}-wrong" }.OfType<string>());
        if (described.Length > 0)
        {
            yield return ("aria-describedby", described);
        }

        if (Errors.Count > 0)
        {
            yield return ("aria-invalid", "true");
        }
    }

    private static void AppendLine(IHtmlContentBuilder content, string kind, string id, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var paragraph = new TagBuilder("p");
        paragraph.Attributes["class"] = kind;
        paragraph.Attributes["id"] = id;
        paragraph.InnerHtml.Append(string.Join(' ', lines));
        content.AppendHtml(paragraph);
    }
}
