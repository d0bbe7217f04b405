using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buurtpreventie.Portal.Show;

/// <summary>
/// One field of a form: label, hint, input and what is wrong with it, tied together for who does not see them. The words stand in the
/// catalogue under the name of the member: <c>portal.field.signature.date</c>.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    /// <summary>The member.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The kind of input: <c>text</c>, <c>date</c>, <c>email</c>, <c>tel</c>, <c>checkbox</c>, <c>number</c> or <c>textarea</c>.</summary>
    public string Type { get; set; } = "text";

    /// <summary>What a browser may fill in.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>The label, where it is not the one of the catalogue.</summary>
    public string? Label { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (field, entry) = (FieldParts.Of(For.Name, Label, ViewContext), ViewContext.ModelState[For.Name]);
        var value = entry?.AttemptedValue ?? For.Model?.ToString();
        var isTick = Type == "checkbox";

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field{(isTick ? " tick" : "")}{(field.Errors.Count > 0 ? " wrong" : "")}");

        var input = new TagBuilder(Type == "textarea" ? "textarea" : "input") { TagRenderMode = Type == "textarea" ? TagRenderMode.Normal : TagRenderMode.SelfClosing };
        input.Attributes["id"] = field.Id;
        input.Attributes["name"] = For.Name;
        if (Type == "textarea")
        {
            input.Attributes["rows"] = "3";
            input.InnerHtml.Append(value ?? "");
        }
        else
        {
            input.Attributes["type"] = Type;
            input.Attributes["value"] = isTick ? "true" : value ?? "";
            if (isTick && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            {
                input.Attributes["checked"] = "checked";
            }
        }

        if (Autocomplete is not null)
        {
            input.Attributes["autocomplete"] = Autocomplete;
        }

        field.Describe(input);

        var content = output.Content;
        if (isTick)
        {
            content.AppendHtml(input);
        }

        content.AppendHtml(field.Labelled("label"));
        field.AppendLines(content);
        if (!isTick)
        {
            content.AppendHtml(input);
        }
    }

    /// <summary>The id of the input for a member: <c>form-signature-date</c>.</summary>
    internal static string IdOf(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            id.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        }

        return id.ToString().TrimEnd('-');
    }

    /// <summary>The words for the label of a member: <c>field.mobile-number</c>.</summary>
    internal static string LabelOf(string member) => $"field.{KeyOf($"form.{member}")}";

    /// <summary>The key of the words for a member: <c>signature.date</c>.</summary>
    internal static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length + 8);
        var inIndex = false;
        foreach (var letter in name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            inIndex = letter == '[' || (inIndex && letter != ']');
            if (inIndex || letter == ']')
            {
                continue;
            }

            if (char.IsAsciiLetterUpper(letter) && key.Length > 0 && key[^1] != '.')
            {
                key.Append('-');
            }

            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
