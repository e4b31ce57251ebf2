using AlumniCms.Translation.Sentences;
using FsCheck;
using FsCheck.Fluent;
using static AlumniCms.Translation.Sentences.SentenceChange;

namespace AlumniCms.Tests.Translation;

public sealed class ComparingSentences
{
    [Fact]
    public void Tells_a_changed_sentence_with_its_former_words()
    {
        var pieces = SentenceDifference.Of("Un. Deux. Trois.", "Un. Trois et demi. Trois.");
        Assert.Equal([new("Un. ", None), new("Trois et demi. ", Changed, "Deux. "), new("Trois.", None)], pieces);
    }

    [Fact]
    public void Tells_new_and_removed_sentences()
    {
        Assert.Equal([None, New], SentenceDifference.Of("Un.", "Un. Deux.").Select(p => p.Change));
        Assert.Equal([None, Removed, None], SentenceDifference.Of("Un. Deux. Trois.", "Un. Trois.").Select(p => p.Change));
    }

    [Fact]
    public void Marks_nothing_of_the_same_text() =>
        Prop.ForAll(SplittingSentences.Texts(), text => SentenceDifference.Of(text, text).All(p => p.Change == None)).QuickCheckThrowOnFailure();

    [Fact]
    public void Shows_every_word_of_the_newer_text() =>
        Prop.ForAll(SplittingSentences.Texts(), SplittingSentences.Texts(), (older, newer) =>
            string.Concat(SentenceDifference.Of(older, newer).Where(p => p.Change != Removed).Select(p => p.Text)) == newer).QuickCheckThrowOnFailure();
}
