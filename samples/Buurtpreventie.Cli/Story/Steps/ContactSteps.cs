using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Privacy;

namespace Buurtpreventie.Cli.Story;

/// <summary>What a coordinator has to do with the contacts of members.</summary>
internal static class ContactSteps
{
    /// <summary>The coordinator opens the list of contacts.</summary>
    internal sealed record Look : StoryStep
    {
        public override string Asks(Language language) => StoryWording.LookAtContacts[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var contacts = stage.ContactsOf(act.Actor);
            return contacts.Count == 0
                ? Happening.Seen(language => StoryWording.NoContacts[language])
                : Happening.Seen(contacts.Select(InWords)) with { Cards = [.. contacts.Select(contact => contact.Card)] };
        }

        private static Func<Language, string> InWords(MemberContact contact) => language => StoryWording.With(
            StoryWording.Is, $"{contact.Card}", Texts.Standard.Of(contact.State, language))[language];
    }

    /// <summary>The coordinator says that the contact is deleted.</summary>
    internal sealed record ConfirmDeleted : StoryStep
    {
        public override string Asks(Language language) => StoryWording.ConfirmDeleted[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            if (stage.RecallOf(stage.WhoOf(this)) is not { } recall)
            {
                return LifecycleErrors.NotFound;
            }

            if (!recall.Confirm(act).TryGetValue(out var confirmed, out var errors))
            {
                return errors;
            }

            stage.Keep(confirmed);
            return new Happening { Settles = [new(recall.Duty.Code, recall.Subject)], Asides = [language => StoryWording.RecallClosed[language]] };
        }
    }
}
