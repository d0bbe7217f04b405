using System.Text;
using Buurtpreventie.Domain.Intake;

namespace Buurtpreventie.Portal.Cases;

/// <summary>A line of a list of members: where it stands, what it says, and whether it holds more than a line has.</summary>
internal sealed record ListedLine(int Number, DeclarationForm Form, bool HasMore)
{
    public override string ToString() => $"line {Number}";
}

/// <summary>
/// Reads the list of members of a group as a spreadsheet saves it: columns with a semicolon, a comma or a tab between, in quotes where needed. First name, last name,
/// mobile number, e-mail address, street, house number, box, postal code, place. A first line without a number under the mobile numbers is a heading.
/// </summary>
internal static class MemberList
{
    public const int Columns = 9;

    public static IReadOnlyList<ListedLine> Read(string text)
    {
        var separator = text.AsSpan().IndexOfAny(";\t,") is >= 0 and var first ? text[first] : ';';
        List<ListedLine> lines = [];
        foreach (var (number, cells) in Rows(text, separator))
        {
            if (cells.All(string.IsNullOrWhiteSpace) || (lines.Count == 0 && number == 1 && !cells.ElementAtOrDefault(2).AsSpan().ContainsAnyInRange('0', '9')))
            {
                continue;
            }

            string? Cell(int column) => cells.ElementAtOrDefault(column)?.Trim() is { Length: > 0 } typed ? typed : null;
            lines.Add(new(
                number,
                new()
                {
                    FirstName = Cell(0),
                    LastName = Cell(1),
                    MobileNumber = Cell(2),
                    Email = Cell(3),
                    Street = Cell(4),
                    Number = Cell(5),
                    Box = Cell(6),
                    PostalCode = Cell(7),
                    Place = Cell(8),
                },
                cells.Skip(Columns).Any(cell => !string.IsNullOrWhiteSpace(cell))));
        }

        return lines;
    }

    private static IEnumerable<(int Number, List<string> Cells)> Rows(string text, char separator)
    {
        var (number, start, isQuoted) = (1, 1, false);
        List<string> cells = [];
        var cell = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '"')
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                    continue;
                }

                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (letter == separator || letter == '\n'))
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    yield return (start, cells);
                    cells = [];
                    start = ++number;
                }
            }
            else if (letter != '\r' && letter != '\uFEFF')
            {
                cell.Append(letter);
                number += letter == '\n' ? 1 : 0;
            }
        }

        cells.Add(cell.ToString());
        yield return (start, cells);
    }
}
