using System.Collections.Immutable;
using System.Text;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>Where two sets of options differ: each differing choice with both values, in the order of the options .</summary>
public sealed class ProtocolDifference
{
    private ProtocolDifference(ImmutableArray<OptionDifference> items) => Items = items;

    /// <summary>The differing choices.</summary>
    public ImmutableArray<OptionDifference> Items { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <summary>What differs.</summary>
    public static ProtocolDifference Between(ProtocolOptions left, ProtocolOptions right) =>
        new([.. ProtocolOptionTable.Rows.Where(option => option.Differs(left, right)).Select(option => new OptionDifference(option, left, right))]);

    /// <summary>The difference as a Markdown table of number, choice, left and right.</summary>
    public string ToMarkdown(Language language, string leftName, string rightName)
    {
        var table = new StringBuilder();
        table.Append("| | | ").Append(leftName).Append(" | ").Append(rightName).Append(" |\n|---|---|---|---|\n");
        foreach (var item in Items)
        {
            table.Append("| ").Append(item.Option.Rule).Append(" | ").Append(item.Option.In(language))
                .Append(" | ").Append(item.Left(language)).Append(" | ").Append(item.Right(language)).Append(" |\n");
        }

        return table.ToString();
    }
}

/// <summary>One choice that differs.</summary>
public sealed class OptionDifference
{
    private readonly ProtocolOptions _left;
    private readonly ProtocolOptions _right;

    internal OptionDifference(ProtocolOption option, ProtocolOptions left, ProtocolOptions right)
    {
        Option = option;
        _left = left;
        _right = right;
    }

    /// <summary>The choice.</summary>
    public ProtocolOption Option { get; }

    /// <summary>The value on the left, in words; from the standard catalogue unless the host gives its own.</summary>
    public string Left(Language language, Texts? texts = null) => Option.ValueIn(_left, language, texts);

    /// <summary>The value on the right, in words; from the standard catalogue unless the host gives its own.</summary>
    public string Right(Language language, Texts? texts = null) => Option.ValueIn(_right, language, texts);

    /// <summary>Number and place.</summary>
    public override string ToString() => Option.ToString();
}
