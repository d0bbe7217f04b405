using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Portal.SignIn;

namespace Buurtpreventie.Portal.Demo;

/// <summary>The declaration of a demo account, filled in, so that a demo need not be typed.</summary>
internal static class DemoExample
{
    public static DeclarationForm? For(Actor actor, GroupId group, LocalDate today)
    {
        var town = DemoTown.All.FirstOrDefault(one => one.Group == group);
        var account = DemoAccounts.All.FirstOrDefault(one => one.Capacity.Actor == actor && one.Town == town);
        if (town is null || account is null)
        {
            return null;
        }

        var name = account.Capacity.Name;
        var (first, last) = (name[..name.IndexOf(' ', StringComparison.Ordinal)], name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        if (account == DemoAccounts.An)
        {
            return DemoForm.Of(town, first, last, new(1974, 3, 18), "12", "0470 12 34 01", today) with { NationalRegisterNumber = "74.03.18-994.41", Box = "3" };
        }

        if (account == DemoAccounts.Noor)
        {
            var form = DemoForm.Of(town, first, last, today.PlusYears(-16).PlusDays(-40), "31", "0470 12 34 02", today);
            return form with { Parents = [new() { FirstName = "Els", LastName = "Wouters", Signature = form.Signature! with { Name = "Els Wouters" } }] };
        }

        return DemoForm.Of(town, first, last, new(1988, 9, 9), "21", "0470 12 34 03", today);
    }
}
