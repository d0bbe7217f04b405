using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buurtpreventie.Portal.Show;

/// <summary>
/// A question with given answers: ticks where several will do, otherwise a list of which one may be left open. Label, hint and what is wrong with it
/// as with a <see cref="FieldTagHelper"/>.
/// </summary>
[HtmlTargetElement("choice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTagHelper : TagHelper
{
    /// <summary>The member; several may be ticked where it is a list.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The answers.</summary>
    public IEnumerable<SelectListItem> Among { get; set; } = [];

    /// <summary>The label, where it is not the one of the catalogue.</summary>
    public string? Label { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var field = FieldParts.Of(For.Name, Label, ViewContext);
        var isMany = For.Model is IList;
        HashSet<string?> chosen = isMany ? [.. ((IList)For.Model!).Cast<object>().Select(one => one.ToString())] : [For.Model?.ToString()];

        output.TagName = isMany ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.Errors.Count > 0 ? "field wrong" : "field");
        if (isMany)
        {
            output.Attributes.SetAttribute("id", field.Id);
            output.Content.AppendHtml(field.Labelled("legend"));
            field.Describe(output.Attributes);
            field.AppendLines(output.Content);
            foreach (var item in Among)
            {
                output.Content.AppendHtml(TickOf(item, chosen.Contains(item.Value)));
            }

            return;
        }

        var select = new TagBuilder("select");
        select.Attributes["id"] = field.Id;
        select.Attributes["name"] = For.Name;
        field.Describe(select);
        select.InnerHtml.AppendHtml(OptionOf(new("", ""), chosen.Contains(null)));
        foreach (var item in Among)
        {
            select.InnerHtml.AppendHtml(OptionOf(item, chosen.Contains(item.Value)));
        }

        output.Content.AppendHtml(field.Labelled("label"));
        field.AppendLines(output.Content);
        output.Content.AppendHtml(select);
    }

    private TagBuilder TickOf(SelectListItem item, bool isChosen)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("tick");
        var tick = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        tick.Attributes["type"] = "checkbox";
        tick.Attributes["name"] = For.Name;
        tick.Attributes["value"] = item.Value;
        if (isChosen)
        {
            tick.Attributes["checked"] = "checked";
        }

        label.InnerHtml.AppendHtml(tick);
        label.InnerHtml.Append(item.Text);
        return label;
    }

    private static TagBuilder OptionOf(SelectListItem item, bool isChosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = item.Value;
        if (isChosen)
        {
            option.Attributes["selected"] = "selected";
        }

        option.InnerHtml.Append(item.Text);
        return option;
    }
}
