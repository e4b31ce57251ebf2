namespace AlumniCms.Workflows.Checking;

/// <summary>Activities of Orchard Core that are not carried out here, and what to do instead.</summary>
internal static class KnownElsewhere
{
    public static FormattableString Sentence(string name, IEnumerable<string> known) => name.ToLowerInvariant() switch
    {
        "scripttask" => $"“{name}” runs any JavaScript, which is not done here. Put conditions into IfElseTask and values into SetPropertyTask.",
        "liquidtask" or "setoutputtask" => $"“{name}” is not carried out here. Put values into SetPropertyTask.",
        "httprequestevent" or "httprequestfilterevent" or "httpredirecttask" or "httpresponsetask" or "signalevent" or "bindmodelstatetask" or "validateformfieldtask" or "validateformtask" or "validateantiforgerytokentask" or "addmodelvalidationerrortask" or "validaterecaptchatask" =>
            $"“{name}” answers a request of a visitor, which workflows do not do here. Start with an event of content or a timer.",
        "forlooptask" or "foreachtask" or "whilelooptask" or "contentforeachtask" => $"“{name}” is a loop, which is not carried out here. A workflow on an event of content runs once for each item by itself.",
        "notifytask" => $"“{name}” shows a message on the page of whoever acts, and a workflow acts after the page. Send a mail instead.",
        "contentupdatedevent" or "contentversionedevent" or "contentdraftsavedevent" or "contentdeletedevent" => $"“{name}” does not happen here. ContentCreatedEvent, ContentPublishedEvent and ContentUnpublishedEvent do.",
        "createcontenttask" or "deletecontenttask" or "retrievecontenttask" => $"“{name}” is not carried out here. PublishContentTask, UnpublishContentTask and UpdateContentTask are.",
        "usercreatedevent" or "userdeletedevent" or "userupdatedevent" or "userenabledevent" or "userdisabledevent" or "userconfirmedevent" or "userloggedinevent" or "registerusertask" or "assignuserroletask" or "validateusertask" =>
            $"“{name}” is about accounts, of which workflows learn nothing here.",
        _ => $"The activity “{name}” is not known here. These are: {string.Join(", ", known)}.",
    };
}
