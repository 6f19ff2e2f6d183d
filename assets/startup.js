/*
 * Plain ES5, loaded before anything else: it must run where the pane itself cannot.
 * 1. Internet Explorer's engine (Office 2016 and 2019 under volume licence) gets a notice instead of a blank pane.
 * 2. office.js is loaded beside the page, never before it: whether it came, failed, or has not answered in 10 seconds
 *    is written on <html data-office> and told by the event `office`. The pane then works on files.
 * 3. When the page itself is not there after 20 seconds, the splash says so.
 */
(function () {
  var WAIT = 10000;
  var page = document.documentElement;

  function tell(state) {
    page.setAttribute('data-office', state);
    var event = document.createEvent('Event');
    event.initEvent('office', false, false);
    document.dispatchEvent(event);
  }

  function isOfficeJs(event) {
    return event.target && event.target.id === 'office-js';
  }

  function say(title, text) {
    var splash = document.getElementById('splash');
    if (!splash) return;
    document.getElementById('splash-title').textContent = title;
    document.getElementById('splash-text').textContent = text;
    document.getElementById('splash-wait').style.display = 'none';
    splash.setAttribute('role', 'alert');
  }

  function tooOld() {
    var address = window.location.href.split(/[?#]/)[0];
    say(
      'Phiên bản Excel này quá cũ',
      'Báo cáo 57 cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên trình duyệt. ' +
        'Bạn vẫn nhập được sổ này; để kiểm tra và xuất báo cáo, hãy lưu sổ rồi mở trang này bằng Chrome, Edge hoặc Firefox ' +
        'để làm việc với tệp: ' +
        address,
    );
  }

  function notLoaded() {
    say(
      'Báo cáo 57 chưa mở được',
      'Đã đợi 20 giây mà trang chưa tải xong. Hãy kiểm tra mạng hoặc tường lửa, rồi đóng và mở lại.',
    );
  }

  var engine = window.navigator.userAgent;
  var old = engine.indexOf('Trident') >= 0 || engine.indexOf('Edge/') >= 0;
  function start() {
    if (old) tooOld();
    else setTimeout(notLoaded, 2 * WAIT);
  }

  if (!old) {
    document.addEventListener(
      'load',
      function (event) {
        if (isOfficeJs(event)) tell('loaded');
      },
      true,
    );
    document.addEventListener(
      'error',
      function (event) {
        if (isOfficeJs(event)) tell('failed');
      },
      true,
    );
    setTimeout(function () {
      tell('late');
    }, WAIT);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
