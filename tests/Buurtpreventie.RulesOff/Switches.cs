using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buurtpreventie.RulesOff;

/// <summary>
/// Puts a switch at every place where the library answers with an error code, a duty, a notice or data for somebody, and opens its tables.
/// A refusal that is off does not happen: its condition counts as not met. Where the code behind it could not go on, it breaks instead.
/// </summary>
internal sealed class Switches : CSharpSyntaxWalker
{
    private const string Rules = "global::Buurtpreventie.Domain.Switched.Rules";
    private static readonly string[] PassedOn = ["Disclosures", "Card", "Recall"];

    private readonly IReadOnlyDictionary<string, string> _errors;
    private readonly ISet<string> _places;
    private readonly List<Wrap> _wraps = [];

    private Switches(IReadOnlyDictionary<string, string> errors, ISet<string> places) => (_errors, _places) = (errors, places);

    /// <summary>The sources with switches, by the path below <paramref name="root"/>.</summary>
    public static IEnumerable<(string Path, string Text)> In(string root)
    {
        var sources = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
            .Select(path => (Path: path, Tree: CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(root, path))).GetRoot()))
            .ToList();
        var errors = sources.SelectMany(source => ErrorsOf(source.Tree)).ToDictionary(error => error.Name, error => error.InFull, StringComparer.Ordinal);
        var places = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, tree) in sources)
        {
            var switches = new Switches(errors, places);
            switches.Visit(tree);
            yield return (path, Wrap.All(tree.ToFullString(), switches._wraps));
        }

        yield return ("Places.g.cs", $"namespace Buurtpreventie.Domain.Switched;\n\ninternal static class Places\n{{\n    public static string[] All => [{string.Join(", ", places)}];\n}}\n");
    }

    public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        base.VisitMemberAccessExpression(node);
        var isMethod = node.Parent is InvocationExpressionSyntax call && call.Expression == node;
        var error = node.ToString();
        if (!_errors.TryGetValue(error, out var inFull) || node.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: "Code" } || IsWithinErrors(node))
        {
            return;
        }

        // A field hands an error on; nothing is decided there.
        if (node.FirstAncestorOrSelf<FieldDeclarationSyntax>() is not null)
        {
            return;
        }

        if (isMethod)
        {
            SwitchOff(node.Parent!, $"\"{At(node)}: \" + ({node.Parent}).Code");
        }
        else if (node.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax } || !IsMethodGroup(node))
        {
            SwitchOff(node, $"\"{At(node)}: \" + {node}.Code");
            _places.Add($"\"{At(node)}: \" + {inFull}.Code");
        }
    }

    public override void VisitExpressionElement(ExpressionElementSyntax node)
    {
        base.VisitExpressionElement(node);
        var code = node.DescendantTokens().FirstOrDefault(IsDutyOrNotice).ValueText ?? "";
        if (code.Length > 0 && !node.DescendantNodes().OfType<ExpressionElementSyntax>().Any())
        {
            var kind = node.Expression switch
            {
                LiteralExpressionSyntax => "Code",
                _ when code.StartsWith("notice.", StringComparison.Ordinal) => "Notice",
                BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: <= 2 } => "Settled",
                _ => "Duty",
            };
            Around(node, $".. {Rules}.Kept{kind}(\"{At(node)}\", ", ")");
            _places.Add($"\"{At(node)}: {code}\"");
        }
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        base.VisitInvocationExpression(node);
        if (node is { Parent: ExpressionStatementSyntax statement, Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "duties" or "notices" }, Name.Identifier.Text: "Add" } }
            && node.ArgumentList.Arguments is [var added])
        {
            Around(statement, $"if (!{Rules}.AreOff(\"{At(node)}: \" + ({added}).Code)) {{ ", " }");
        }
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        base.VisitAssignmentExpression(node);
        if (node is { Parent: InitializerExpressionSyntax, Left: IdentifierNameSyntax member } && PassedOn.Contains(member.Identifier.Text))
        {
            Around(node.Right, $"{Rules}.AreOff(\"{At(node)}: {member}\") ? default! : (", ")");
            _places.Add($"\"{At(node)}: {member}\"");
        }
    }

    /// <summary>The engine takes its rows through the switches.</summary>
    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        base.VisitConstructorDeclaration(node);
        if (node is { Identifier.Text: "Lifecycle", Body.Statements: [var first, ..] })
        {
            Around(first, $"rows = {Rules}.Rows(rows); notInOwnCase = {Rules}.Own(notInOwnCase); ", "");
        }
    }

    /// <summary>A table is built anew each time it is asked for: another rule may be off.</summary>
    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        base.VisitMethodDeclaration(node);
        if (node is { Identifier.Text: "Of", ExpressionBody: { } body, Parent: TypeDeclarationSyntax { Identifier.Text: "LifecycleTables" } })
        {
            Around(body.Expression, "true ? build(choices) : ", "");
        }
        else if (node is { Identifier.Text: "Evaluate", Body.Statements: [var first, ..], Parent: TypeDeclarationSyntax { Identifier.Text: "Lifecycle" } })
        {
            Around(first, $"{Rules}.AreAsked(from, on); ", "");
        }
    }

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        base.VisitPropertyDeclaration(node);
        if (node is { Type: GenericNameSyntax { Identifier.Text: "Lifecycle" }, Initializer: { } value, AccessorList: { } accessors })
        {
            _wraps.Add(new(accessors.SpanStart, accessors.SpanStart, "", "/*"));
            _wraps.Add(new(value.EqualsToken.SpanStart, value.EqualsToken.Span.End, "*/ ", ">"));
        }
    }

    /// <summary>A list that is made once would be made before a rule is off: in the copy it is made anew each time.</summary>
    public override void VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        base.VisitFieldDeclaration(node);
        var isReadOnly = node.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.ReadOnlyKeyword));
        if (isReadOnly != default && node.Declaration.Variables is [{ Initializer: { } value }] && node.DescendantTokens().Any(IsDutyOrNotice))
        {
            _wraps.Add(new(isReadOnly.SpanStart, isReadOnly.Span.End, "/*", "*/"));
            _wraps.Add(new(value.EqualsToken.SpanStart, value.EqualsToken.Span.End, "", ">"));
        }
    }

    private static bool IsDutyOrNotice(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken)
        && (token.ValueText.StartsWith("duty.", StringComparison.Ordinal) || token.ValueText.StartsWith("notice.", StringComparison.Ordinal));

    /// <summary>The errors a file declares: <c>XErrors.Name</c>, fields and methods that give one.</summary>
    private static IEnumerable<(string Name, string InFull)> ErrorsOf(SyntaxNode tree)
    {
        var space = tree.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
        foreach (var type in tree.DescendantNodes().OfType<ClassDeclarationSyntax>().Where(IsErrors))
        {
            foreach (var member in type.Members)
            {
                switch (member)
                {
                    case FieldDeclarationSyntax { Declaration: { Type: IdentifierNameSyntax { Identifier.Text: "DomainError" } } declared }:
                        yield return ($"{type.Identifier}.{declared.Variables[0].Identifier}", $"global::{space}.{type.Identifier}.{declared.Variables[0].Identifier}");
                        break;
                    case MethodDeclarationSyntax { ReturnType: IdentifierNameSyntax { Identifier.Text: "DomainError" } } method:
                        yield return ($"{type.Identifier}.{method.Identifier}", "");
                        break;
                }
            }
        }
    }

    private static bool IsErrors(BaseTypeDeclarationSyntax type) => type.Identifier.Text.EndsWith("Errors", StringComparison.Ordinal);

    private static bool IsWithinErrors(SyntaxNode node) => node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Any(IsErrors);

    /// <summary>A method that makes errors of conditions, handed over as such: the table decides there, and has switches of its own.</summary>
    private static bool IsMethodGroup(MemberAccessExpressionSyntax node) => node.Name.Identifier.Text == "Of";

    /// <summary>Type and member.</summary>
    private static string At(SyntaxNode node)
    {
        var type = node.Ancestors().OfType<TypeDeclarationSyntax>().First();
        var member = type.Ancestors().Prepend(type).OfType<TypeDeclarationSyntax>().Any()
            ? node.Ancestors().TakeWhile(ancestor => ancestor != type).OfType<MemberDeclarationSyntax>().LastOrDefault()
            : null;
        var name = member switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            _ => "",
        };
        return name.Length == 0 ? type.Identifier.Text : $"{type.Identifier.Text}.{name}";
    }

    /// <summary>Finds what decides over this error, and puts the switch there.</summary>
    private void SwitchOff(SyntaxNode error, string rule)
    {
        var isOff = $"{Rules}.AreOff({rule})";
        for (var node = error; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ConditionalExpressionSyntax choice when choice.Condition != node && !Names(choice.Condition, choice.WhenTrue == node ? choice.WhenFalse : choice.WhenTrue):
                    Around(choice.Condition, "(", choice.WhenTrue == node ? $") && !{isOff}" : $") || {isOff}");
                    return;
                case ConditionalExpressionSyntax choice when choice.Condition != node:
                    Around(error, $"({isOff} ? throw new global::System.InvalidOperationException() : ", ")");
                    return;
                case SpreadElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: > 1, Parent: SwitchExpressionArmSyntax } } several:
                    // One arm gives several errors: each goes by itself.
                    Around(several.Expression, "global::System.Linq.Enumerable.Where(", $", _ => !{isOff})");
                    return;
                case SwitchExpressionArmSyntax { WhenClause: { } when }:
                    Around(when.Condition, "(", $") && !{isOff}");
                    return;
                case SwitchExpressionArmSyntax arm:
                    Around(arm.Pattern, "", $" when !{isOff}");
                    return;
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [.., { Expression: SimpleLambdaExpressionSyntax { ExpressionBody: { } broken } }] }:
                    Around(broken, "(", $") && !{isOff}");
                    return;
                case ExpressionStatementSyntax or YieldStatementSyntax:
                    Around(parent, $"if (!{isOff}) {{ ", " }");
                    return;
                case ReturnStatementSyntax or ThrowStatementSyntax when GoesOn(parent):
                    Around(parent, $"if (!{isOff}) ", "");
                    return;
                case MemberDeclarationSyntax or StatementSyntax:
                    Around(error, $"({isOff} ? throw new global::System.InvalidOperationException() : ", ")");
                    return;
            }
        }
    }

    /// <summary>Whether what one part names is used in the other, so that the other needs it to have been asked.</summary>
    private static bool Names(SyntaxNode condition, SyntaxNode other)
    {
        var isSequence = condition.DescendantNodesAndSelf().Any(node => node.IsKind(SyntaxKind.LogicalOrExpression) || node.IsKind(SyntaxKind.LogicalAndExpression));
        var names = condition.DescendantNodes().OfType<SingleVariableDesignationSyntax>()
            .Where(name => isSequence || name.Parent is not DeclarationExpressionSyntax).Select(name => name.Identifier.Text).ToHashSet();
        return other.DescendantTokens().Any(token => names.Contains(token.Text));
    }

    /// <summary>Whether the code behind this leaving statement can go on without it: it stands in an if, and names nothing that is used later.</summary>
    private static bool GoesOn(SyntaxNode leaving)
    {
        var decides = leaving.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault();
        return decides is { Else: null, Parent: BlockSyntax block }
            && block.Statements.IndexOf(decides) < block.Statements.Count - 1
            && !block.Statements.Skip(block.Statements.IndexOf(decides) + 1).Any(later => Names(decides.Condition, later));
    }

    private void Around(SyntaxNode node, string before, string after) => _wraps.Add(new(node.SpanStart, node.Span.End, before, after));
}
