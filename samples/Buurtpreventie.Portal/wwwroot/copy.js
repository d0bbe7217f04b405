// What only a script can do: copy the message with one push. Without it the text is selected by hand.
for (const button of document.querySelectorAll("button[data-copies]")) {
  const text = document.getElementById(button.dataset.copies);
  const answer = document.getElementById(button.dataset.answers);
  button.hidden = false;
  button.addEventListener("click", async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      document.execCommand("copy");
    }

    answer.textContent = button.dataset.done;
  });
}
