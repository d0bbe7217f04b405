using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Intake;

/// <summary>Gathers what is wrong with a form, in the order in which it is read.</summary>
internal sealed class Faults
{
    private readonly ImmutableArray<DomainError>.Builder _found = ImmutableArray.CreateBuilder<DomainError>();

    public bool Any => _found.Count > 0;

    public void Add(DomainError error) => _found.Add(error);

    public void Add(ErrorList errors, string? under = null)
    {
        foreach (var error in errors)
        {
            _found.Add(under is null ? error : error.Under(under));
        }
    }

    /// <summary>The value, or null after adding what is wrong with it.</summary>
    public T? Take<T>(Outcome<T> outcome, string? under = null)
        where T : struct
    {
        if (outcome.TryGetValue(out var value, out var errors))
        {
            return value;
        }

        Add(errors, under);
        return null;
    }

    /// <summary>The value in a text, or null after adding what is wrong with it.</summary>
    public T? Read<T>(string? text, string target)
        where T : struct, ICode<T>
    {
        if (CodeText.TryParse<T>(text, out var value, out var fault))
        {
            return value;
        }

        Add(fault.ToError(target));
        return null;
    }

    public ErrorList ToList() => ErrorList.Of(_found.ToArray());
}
