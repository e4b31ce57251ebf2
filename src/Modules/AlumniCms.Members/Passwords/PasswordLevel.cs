namespace AlumniCms.Members.Passwords;

/// <summary>How much a password must withstand, after CNIL's deliberation 2022-100.</summary>
public enum PasswordLevel
{
    /// <summary>50 bits: attempts are limited, as they are for all accounts.</summary>
    WithLockout = 50,

    /// <summary>80 bits: the password stands alone. Asked of administrators.</summary>
    Alone = 80,
}
