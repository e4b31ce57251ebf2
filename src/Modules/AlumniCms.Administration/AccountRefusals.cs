using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration;

/// <summary>Words for what is refused of accounts, mandates and roles.</summary>
internal sealed class AccountRefusals(IStringLocalizer<Texts> T) : IRefusalWords
{
    public string? Of(Refusal refusal) => refusal.Code switch
    {
        "mail.address" or "account.InvalidEmail" => T["This is no mail address. Write it like name@example.org."].Value,
        "mail.no-address" => T["No mail can be sent: the address of the network is not set. Tell the operator."],
        "account.DuplicateEmail" => T["Another account has this mail address."],
        "account.DuplicateUserName" => T["Another account has this name. Choose another, or the mail address."],
        "account.InvalidUserName" => T["A name has letters, digits and - . _ @ + alone: no spaces, no accents."],
        "account.missing" => T["There is no such account among those of this site."],
        "account.beyond-own" => T["This account has rights that you do not have, or rights on other sites. Ask an administrator of the network."],
        "account.own" => T["Nobody switches their own account off. Ask another administrator."],
        "account.last-administrator" => T["This is the last administrator of the network. Make somebody else one first."],
        "account.has-password" => T["This account has a password already, or is switched off. Its owner asks for a new password on the sign-in page."],
        "mandate.over" => T["This day is past. Choose a later one."],
        "mandate.day" => T["This is no date. Choose one, or leave the field empty."],
        "mandate.language" => T["The site does not speak this language."],
        "mandate.owner-languages" => T["This role is for the whole site. Give it without languages, or give another role."],
        "mandate.held" => T["This person has the role already. Look for them in the list to change until when."],
        "role.missing" => T["Choose a role."],
        "role.no-mandate" => T["Everyone concerned has this role already; it is not given."],
        "account.proved-address" => T["This person has confirmed the mail address, so only an administrator of the network can change it."],
        "role.beyond-own" => T["This goes beyond your own rights: nobody gives or takes what they do not have."],
        "role.name" => T["A role needs a name of 1 to 128 characters on one line."],
        "role.description" => T["The description is longer than 500 characters. Shorten it."],
        "role.exists" => T["This site has a role of that name. Change that one, or choose another name."],
        "role.held" => T["People hold this role. End their mandates first."],
        "role.built-in" => T["This role is part of every site; it is not removed."],
        _ => null,
    };
}
