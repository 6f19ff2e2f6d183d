/*
 * Plain ES5, loaded before anything else: it must run where the pane itself cannot.
 * 1. Internet Explorer's engine (Office 2016 and 2019 under volume licence) gets a notice instead of a blank pane.
 * 2. When office.js does not answer in 10 seconds (a blocked or slow network), the splash says so.
 */
(function () {
  var WAIT = 10000;

  function say(title, text) {
    var splash = document.getElementById('splash');
    if (!splash) return;
    document.getElementById('splash-title').textContent = title;
    document.getElementById('splash-text').textContent = text;
    document.getElementById('splash-wait').style.display = 'none';
    splash.setAttribute('role', 'alert');
  }

  function tooOld() {
    say(
      'Phiên bản Excel này quá cũ',
      'Báo cáo 57 cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên trình duyệt. ' +
        'Bạn vẫn mở và nhập được sổ này, nhưng cần máy khác để kiểm tra và xuất báo cáo.',
    );
  }

  function noAnswer() {
    say(
      'Excel chưa trả lời',
      'Báo cáo 57 đã đợi 10 giây mà chưa tải được thư viện của Microsoft (appsforoffice.microsoft.com). ' +
        'Hãy kiểm tra mạng hoặc tường lửa, rồi đóng bảng này và mở lại.',
    );
  }

  var engine = window.navigator.userAgent;
  var old = engine.indexOf('Trident') >= 0 || engine.indexOf('Edge/') >= 0;
  function start() {
    if (old) tooOld();
    else setTimeout(noAnswer, WAIT);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
